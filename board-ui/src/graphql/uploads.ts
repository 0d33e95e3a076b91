import { useClientHandle, useQuery } from '@urql/vue';
import { computed, type ComputedRef, onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { createOperationId } from './operation-id.ts';
import { sendMutation } from './submission.ts';
import { type EnumValue, graphql } from './tada.ts';

const AttachmentLimitsQuery = graphql(`
  query AttachmentLimits {
    attachmentLimits {
      size
      count
    }
  }
`);

const DiscardAttachmentMutation = graphql(`
  mutation DiscardAttachment($input: DiscardAttachmentInput!) {
    discardAttachment(input: $input) {
      __typename
    }
  }
`);

/** Media types and extensions that fields of uploads offer. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx';

/** One file on its way, or arrived. */
export interface Upload {
  /** Identifier of the click that chose it; a further attempt is the same upload. */
  key: string;
  file: File;
  name: string;
  /** Address of the picture on this computer; null for files. */
  preview: string | null;
  state: 'sending' | 'sent' | 'failed';
  /** Share of its bytes that have gone, from 0 to 1. */
  progress: number;
  /** Why it did not arrive, for people to read; null otherwise. */
  fault: string | null;
  /** Whether another attempt may help. */
  canRetry: boolean;
  /** Identifier of the attachment; null until it is sent. */
  id: string | null;
}

/** The uploads of one field of a form. */
export interface Uploads {
  uploads: Readonly<ShallowRef<readonly Upload[]>>;
  /** Identifiers of what has arrived, in the order in which it was chosen. */
  ids: ComputedRef<string[]>;
  /** Why the form must wait; null when everything chosen has arrived. */
  blocked: ComputedRef<string | null>;
  /** What may be chosen, in words; empty until known. */
  hint: ComputedRef<string>;
  add(files: Iterable<File>): void;
  retry(key: string): void;
  remove(key: string): void;
}

interface UploadAnswer {
  code?: string;
  message?: string;
  attachment?: { id: string; name: string };
}

/** Sends files as they are chosen; the form then names what has arrived. */
export function useUploads(options: {
  purpose: EnumValue<'AttachmentPurpose'>;
  /** Null while the issue or the check is being written. */
  issueId: string | null;
}): Uploads {
  const { t, n, locale } = useI18n();
  const { client } = useClientHandle();
  const { data } = useQuery({ query: AttachmentLimitsQuery });
  const uploads = shallowRef<readonly Upload[]>([]);
  const requests = new Map<string, XMLHttpRequest>();
  const limits = computed(() => data.value?.attachmentLimits ?? null);

  function change(key: string, changes: Partial<Upload>): void {
    uploads.value = uploads.value.map((one) => (one.key === key ? { ...one, ...changes } : one));
  }

  function send(upload: Upload): void {
    const { purpose, issueId } = options;
    const search = new URLSearchParams({ purpose, name: upload.name, operationId: upload.key });
    if (issueId !== null) search.set('issueId', issueId);
    // Not `fetch`: it does not tell how much has gone.
    const request = new XMLHttpRequest();
    requests.set(upload.key, request);
    request.open('POST', `/attachments?${search}`);
    request.setRequestHeader('accept-language', locale.value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      change(upload.key, { progress: total > 0 ? loaded / total : 0 }),
    );
    request.addEventListener('load', () => receive(upload.key, request));
    for (const trouble of ['error', 'timeout'] as const) {
      request.addEventListener(trouble, () =>
        change(upload.key, { state: 'failed', fault: t('attachments.offline'), canRetry: true }),
      );
    }
    request.send(upload.file);
  }

  function receive(key: string, request: XMLHttpRequest): void {
    requests.delete(key);
    const answer = parseAnswer(request.responseText);
    const { attachment } = answer;
    if (request.status === 201 && attachment !== undefined) {
      change(key, { state: 'sent', progress: 1, id: attachment.id, name: attachment.name });
      return;
    }
    change(key, {
      state: 'failed',
      fault: answer.message ?? t('attachments.offline'),
      // A file that is not taken is not taken the second time.
      canRetry: request.status >= 500 || request.status === 429,
    });
  }

  function add(files: Iterable<File>): void {
    for (const file of files) {
      const size = limits.value?.size ?? Number.POSITIVE_INFINITY;
      const fault = file.size > size ? t('attachments.tooLarge', { size: megabytes(size) }) : null;
      const upload: Upload = {
        key: createOperationId(),
        file,
        name: file.name || 'image',
        preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
        state: fault === null ? 'sending' : 'failed',
        progress: 0,
        fault,
        canRetry: false,
        id: null,
      };
      uploads.value = [...uploads.value, upload];
      if (fault === null) send(upload);
    }
  }

  function retry(key: string): void {
    const upload = uploads.value.find((one) => one.key === key);
    if (upload?.canRetry !== true) return;
    change(key, { state: 'sending', progress: 0, fault: null, canRetry: false });
    send(upload);
  }

  function remove(key: string): void {
    const upload = uploads.value.find((one) => one.key === key);
    if (upload === undefined) return;
    requests.get(key)?.abort();
    requests.delete(key);
    release(upload);
    uploads.value = uploads.value.filter((one) => one.key !== key);
    // What is not given up now is swept away within a day: no answer is needed.
    if (upload.id !== null) {
      void sendMutation(client, DiscardAttachmentMutation, { attachmentId: upload.id });
    }
  }

  function release({ preview }: Upload): void {
    if (preview !== null) URL.revokeObjectURL(preview);
  }

  const megabytes = (bytes: number) => `${n(Math.round(bytes / 1024 / 1024))} MB`;

  onScopeDispose(() => {
    for (const request of requests.values()) request.abort();
    for (const upload of uploads.value) release(upload);
  });

  return {
    uploads,
    ids: computed(() => uploads.value.flatMap(({ id }) => (id === null ? [] : [id]))),
    blocked: computed(() => {
      if (uploads.value.some(({ state }) => state === 'sending')) return t('attachments.sending');
      return uploads.value.some(({ state }) => state === 'failed') ? t('attachments.settle') : null;
    }),
    hint: computed(() =>
      limits.value === null
        ? ''
        : t('attachments.limits', {
            size: megabytes(limits.value.size),
            count: limits.value.count,
          }),
    ),
    add,
    retry,
    remove,
  };
}

function parseAnswer(text: string): UploadAnswer {
  try {
    return JSON.parse(text) as UploadAnswer;
  } catch {
    // A proxy's page instead of our answer.
    return {};
  }
}
