/** The package's entry. n8n itself finds nodes and credential through the n8n block of package.json. */
export { NemoVideoApi } from './credentials/NemoVideoApi.credentials';
export { NemoVideoAssistant } from './nodes/NemoVideoAssistant/NemoVideoAssistant.node';
export { NemoVideoCreateSession } from './nodes/NemoVideoCreateSession/NemoVideoCreateSession.node';
export { NemoVideoEditInstruction } from './nodes/NemoVideoEditInstruction/NemoVideoEditInstruction.node';
export { NemoVideoQuickEdit } from './nodes/NemoVideoQuickEdit/NemoVideoQuickEdit.node';
export { NemoVideoExport } from './nodes/NemoVideoExport/NemoVideoExport.node';
export { NemoVideoGetCredits } from './nodes/NemoVideoGetCredits/NemoVideoGetCredits.node';
export { NemoVideoGetTimeline } from './nodes/NemoVideoGetTimeline/NemoVideoGetTimeline.node';
export { NemoVideoUpload } from './nodes/NemoVideoUpload/NemoVideoUpload.node';
