import type { ReporterRow } from '@lianxi/db/communities';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import { maskName, maskPhone } from '@lianxi/kit/mask';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { discloseReporter, registerReporter } from './reporter.service.ts';

/** Acts on reporters. */
export const reporterMutations: Pick<MutationResolvers, 'registerReporter' | 'discloseReporter'> = {
  registerReporter: (_, { input }, context) =>
    registerReporter(reporterDeps(context), context, input),
  discloseReporter: (_, { input }, context) =>
    discloseReporter(reporterDeps(context), context, input),
};

/** Types of reporters; personal data leaves by `DiscloseReporterSuccess` alone. */
export const reporterTypes: Pick<
  Resolvers,
  'Reporter' | 'RegisterReporterSuccess' | 'DiscloseReporterSuccess'
> = {
  Reporter: {
    __resolveReference: ({ id }, { loaders, viewer }) =>
      isOfficer(viewer) ? loaders.reporter.load(id) : null,
    maskedName: ({ name }) => maskName(name),
    maskedPhone: ({ phone }) => (phone === null ? null : maskPhone(phone)),
  },
  RegisterReporterSuccess: { reporter: reporterOf },
  DiscloseReporterSuccess: {
    reporter: reporterOf,
    name: async (success, _, context) => (await reporterOf(success, _, context)).name,
    phone: async (success, _, context) => (await reporterOf(success, _, context)).phone,
    building: async (success, _, context) => (await reporterOf(success, _, context)).building,
  },
};

function reporterDeps({ deps, handling }: Context) {
  return { ...deps, operations: handling.deps.tables.operations };
}

async function reporterOf(
  { reporterId }: { reporterId: string },
  _: unknown,
  { loaders }: Context,
): Promise<ReporterRow> {
  const reporter = await loaders.reporter.load(reporterId);
  if (reporter === null) throw new Error(`reporter ${reporterId} is gone`);
  return reporter;
}
