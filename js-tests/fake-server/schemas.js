/**
 * The request schemas of Activepieces 0.85.4. Unknown fields are dropped, inside a value as well.
 */
import * as z from 'zod';

/** @template {z.ZodType} T @param {T} type */
export const nullable = (type) => type.nullable().optional();

const record = z.record(z.string(), z.unknown());
const filled = z.string().min(1);

/** One value or several: `status=ACTIVE&status=ERROR`. */
const oneOrMore = (/** @type {z.ZodType<string>} */ type) =>
  z.union([type.transform((value) => [value]), z.array(type)]).optional();

/** What every list takes. */
const paging = {
  cursor: z.string().optional(),
  limit: z.coerce.number().default(10),
};

export const page = z.object(paging);

const ID = /^[0-9a-zA-Z]{21}$/;

export const idParams = z.object({ id: z.string() });

/** Global connections check the form of the id before they look for it. */
export const strictIdParams = z.object({ id: z.string().regex(ID) });

const PROJECT_NAME = /^[^./]+$/;

const projectFields = {
  externalId: nullable(z.string()),
  metadata: nullable(record),
  maxConcurrentJobs: nullable(z.number()),
};

export const createProject = z.object({
  displayName: z.string().regex(PROJECT_NAME),
  ...projectFields,
  globalConnectionExternalIds: z.array(z.string()).optional(),
  alertReceiverEmail: nullable(z.email()),
});

export const updateProject = z.object({
  displayName: z.string().regex(PROJECT_NAME).optional(),
  ...projectFields,
});

export const listProjects = z.object({
  ...paging,
  limit: z.coerce.number().default(50),
  externalId: z.string().optional(),
  displayName: z.string().optional(),
});

const authorization = {
  code_challenge: z.string().optional(),
  authorization_method: z.enum(['HEADER', 'BODY']).optional(),
  props: record.optional(),
};

const values = [
  z.object({ type: z.literal('SECRET_TEXT'), secret_text: filled }),
  z.object({ type: z.literal('BASIC_AUTH'), username: filled, password: filled }),
  z.object({ type: z.literal('CUSTOM_AUTH'), props: record }),
  z.object({ type: z.literal('OIDC'), props: record }),
  z.object({ type: z.literal('NO_AUTH') }),
  z.object({
    type: z.literal('OAUTH2'),
    client_id: filled,
    client_secret: filled,
    code: filled,
    scope: z.string(),
    redirect_url: filled,
    grant_type: z.enum(['authorization_code', 'client_credentials']).optional(),
    ...authorization,
  }),
  z.object({
    type: z.literal('PLATFORM_OAUTH2'),
    client_id: filled,
    code: filled,
    scope: z.string(),
    redirect_url: filled,
    ...authorization,
  }),
  z.object({
    type: z.literal('CLOUD_OAUTH2'),
    client_id: filled,
    code: filled,
    scope: z.string(),
    ...authorization,
  }),
];

/**
 * A union over the types, not discriminated: a failure that matches no variant says `body/ Invalid input` and no more;
 * only one in a variant that was recognised, such as an empty string, names its field.
 * @template {z.ZodRawShape} Fields
 * @param {Fields} fields
 */
function bodyPerType(fields) {
  const variants = values.map((value) =>
    z.object({
      displayName: z.string(),
      pieceName: z.string(),
      metadata: record.optional(),
      pieceVersion: z.string().optional(),
      type: value.shape.type,
      value,
      ...fields,
    }),
  );
  return z.union(variants);
}

export const upsertGlobalConnection = bodyPerType({
  scope: z.literal('PLATFORM'),
  projectIds: z.array(z.string()),
  externalId: z.string().optional(),
  preSelectForNewProjects: z.boolean().optional(),
});

export const upsertAppConnection = bodyPerType({
  externalId: z.string(),
  projectId: z.string(),
});

export const updateGlobalConnection = z.object({
  displayName: filled,
  projectIds: z.array(z.string()).optional(),
  metadata: record.optional(),
  preSelectForNewProjects: z.boolean().optional(),
});

const listConnections = {
  ...paging,
  pieceName: z.string().optional(),
  displayName: z.string().optional(),
  status: oneOrMore(z.enum(['ACTIVE', 'MISSING', 'ERROR'])),
};

const scope = z.enum(['PLATFORM', 'PROJECT']).optional();

/**
 * No externalId, no projectId: the list of global connections cannot be narrowed to a key or a project. Only newer servers
 * look at `kind` and `externalIds`.
 */
export const listGlobalConnections = z.object({ ...listConnections, scope, kind: z.string().optional() });

export const listAppConnections = z.object({
  ...listConnections,
  scope,
  projectId: z.string(),
  externalIds: oneOrMore(z.string()),
});

export const listPlatformConnections = z.object({
  ...listConnections,
  scope,
  projectIds: oneOrMore(z.string()),
  ownerIds: oneOrMore(z.string()),
});
