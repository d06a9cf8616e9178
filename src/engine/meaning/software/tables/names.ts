const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(item => item !== '');
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const commitTypes = words('feat fix chore docs refactor test perf build');
export const commitVerbs = words('add remove update rename simplify handle cache validate move extract');
export const commitObjects = list(`
  retry for failed uploads; date range filter; empty search results; password reset mail; rate limit headers; dark theme colors
  pagination of orders; index on created_at; timeout of health check; unused feature flags; error page layout; import of large files
  currency rounding; keyboard shortcuts; session expiry; webhook signatures; sort order of tags; avatar placeholder; export button
  locale fallback; batch size option; duplicate invoices; log format; flaky browser test; build cache; changelog entry
  default time zone; type of user id; shipping calculator; metrics endpoint
`);
export const branchKinds = words('feature fix chore release hotfix docs');
export const packageEndings = words(
  'core utils client server cli sdk plugin parser kit react adapter types tools engine',
);
export const serviceEndings = words(
  'api service worker gateway sync scheduler consumer indexer proxy mailer',
);
export const functionNames = words(`
  createOrder updateProfile deleteSession fetchInvoices sendReminder validateAddress parseHeaders renderPage handleUpload
  resolveTenant loadSettings saveDraft exportReport importContacts refreshToken publishPost cancelBooking mergeAccounts
  calculateTax applyDiscount scheduleJob retryPayment syncCalendar indexDocument compressImage verifyEmail listProducts
  archiveProject assignTicket approveRequest rotateKeys trackShipment
`);
export const classNames = words(`
  User Order Invoice Product Customer Payment Shipment Session Comment Project Ticket Document Account Category Address
  Subscription Message Notification Report Team Article Booking Contact Device Event File Folder Group Image Membership
`);
export const logTexts = list(`
  Request completed; Cache refreshed; Job finished; Connection established; Index rebuilt; Session created; File uploaded
  Configuration loaded; Message delivered; Batch processed; Token renewed; Report rendered; Snapshot written; Health check passed
  Query executed; Worker started; Export finished; Webhook delivered
`);
export const errorTexts = list(`
  Connection timed out; Resource not found; Invalid request body; Permission denied; Rate limit exceeded; Unexpected end of input
  Duplicate key; Service unavailable; Token has expired; File is too large; Required field is missing; Value is out of range
  Unsupported media type; Disk quota exceeded; Host could not be resolved; Checksum does not match; Too many open connections
  Operation was aborted; Version conflict; Unknown currency
`);
export const errorCodes = words(`
  NOT_FOUND INVALID_REQUEST UNAUTHORIZED FORBIDDEN RATE_LIMITED TIMEOUT CONFLICT VALIDATION_FAILED INTERNAL_ERROR
  SERVICE_UNAVAILABLE TOKEN_EXPIRED DUPLICATE_KEY QUOTA_EXCEEDED UNSUPPORTED_FORMAT PAYMENT_REQUIRED ACCOUNT_LOCKED
`);
export const resources = words(`
  users orders invoices products customers payments shipments sessions comments projects tickets documents accounts
  categories addresses subscriptions messages reports teams articles bookings contacts devices events files
`);
export const eventVerbs = words(
  'created updated deleted completed failed shipped cancelled approved archived',
);
export const tables = words(`
  users orders order_items invoices products customers payments shipments sessions comments projects tickets documents
  accounts categories addresses subscriptions messages reports teams articles bookings contacts devices audit_log
`);
export const columns = words(`
  id name status created_at updated_at email title price quantity user_id order_id description category amount currency
  country city phone role sku total position
`);
export const cloudRegions = words(`
  us-east-1 us-east-2 us-west-2 ca-central-1 eu-west-1 eu-west-2 eu-central-1 eu-north-1 ap-southeast-1 ap-northeast-1
  ap-south-1 sa-east-1
`);
export const featureVerbs = words('new enable beta show fast improved use');
export const featureNouns = words(
  'checkout editor search dashboard export menu upload login report sidebar theme',
);
export const projectKeys = words('WEB API APP OPS CORE SHOP DATA MOB PAY DOCS INFRA AUTH');
