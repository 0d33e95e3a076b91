import { connect } from '@lianxi/db';
import { runSubgraph } from '@lianxi/kit/run-subgraph';
import { openAttachmentStorage } from './attachment/attachment-settings.ts';
import { config } from './config.ts';
import { createJointMeeting } from './joint-meeting.ts';
import { establishReference } from './reference/reference.store.ts';

const connection = connect({ url: config.DATABASE_URL, applicationName: 'lianxi-joint-meeting' });
await establishReference(connection.db);
await connection.close();

const storage = openAttachmentStorage(config);
await runSubgraph('joint-meeting', config, (deps) => createJointMeeting(deps, storage));
