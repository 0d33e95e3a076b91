import { graphql, type ResultOf } from './tada.ts';

/** What a gallery shows of an attachment. */
export const AttachmentParts = graphql(`
  fragment AttachmentParts on Attachment {
    id
    purpose
    kind
    name
    size
    url
    thumbnailUrl
    uploadedByName
    uploadedAt
    takenAt
    takenPlace {
      latitude
      longitude
    }
    department {
      shortName
    }
  }
`);

export type AttachmentShown = ResultOf<typeof AttachmentParts>;
