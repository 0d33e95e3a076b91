import { fileURLToPath } from 'node:url';
import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

const gateway = process.env['LIANXI_GATEWAY_URL'] ?? 'http://127.0.0.1:4000';

/** Lets the browser fetch the words of the administration's language beside the program that asks for them. */
function preloadFirstWords(): Plugin {
  return {
    name: 'preload-first-words',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/zh-CN.ts'))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}

export default defineConfig({
  plugins: [
    vue(),
    vueI18n({
      include: fileURLToPath(new URL('./src/i18n/locales/**/*.json', import.meta.url)),
      // Messages are compiled at build time: the page's CSP forbids `new Function`.
      runtimeOnly: true,
      compositionOnly: true,
      fullInstall: false,
      dropMessageCompiler: true,
    }),
    preloadFirstWords(),
    // The gateway sends what is packed here: it packs no file while somebody waits.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(?:js|css|svg|html)$/ }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    // The oldest browser of the offices is Chromium 110.
    target: 'chrome110',
    cssTarget: 'chrome110',
    // An inlined asset would need `data:` in the page's CSP.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // What every page needs: one file compresses better than twelve and is cached longer.
              name: 'vendor',
              test: /node_modules\/(?:@vue|vue|@intlify|vue-i18n|vue-router|@urql|wonka|@0no-co|gql\.tada|graphql-ws)\//,
            },
            {
              // Small parts that most pages share, but not those that bring Reka UI along or are of
              // forms alone.
              name: 'base',
              test: /(?:src\/(?:shared|i18n|graphql)\/(?!.*(?:UiDialog|UiMenu|UiFileField|UiGallery|UiLightbox|UiPageForm|UiTextField|uploads|attachments|useGallery|submission|locales))|@lucide)/,
              minShareCount: 3,
            },
            {
              // What every page with acts needs to start one.
              name: 'acts',
              test: /src\/(?:features\/acts\/(?:useIssueActs|act-host|act-issue|summons-acts)|graphql\/submission|features\/(?:board\/moves|frame\/nav)|shared\/(?:composables\/(?:useOnline|useTheme)|ui\/keyboard)|graphql\/live\/unread|pages\/useObservedEvents)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5600,
    proxy: {
      '/graphql': { target: gateway, ws: true },
      '/auth': { target: gateway },
      '/attachments': { target: gateway },
    },
  },
});
