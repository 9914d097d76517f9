import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describeApi } from '../api/document.ts';

const document = JSON.parse(JSON.stringify(describeApi('0')));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', components: document.components });
const compiled = new Map<string, ValidateFunction>();

/**
 * Checks an answer against the OpenAPI document: its route, status, media type and body.
 * @throws Error that says where it does not fit
 */
export function checkAnswer(
  method: string,
  path: string,
  status: number,
  mediaType: string,
  body: unknown,
): void {
  const template = Object.keys(document.paths)
    // Fixed paths come before those with a parameter.
    .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
    .find((template) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
  const operation = template && document.paths[template][method.toLowerCase()];
  // An address or method that there is not has no place in the document, but the one shape of failures.
  const content = operation
    ? operation.responses[status]?.content
    : { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } };
  const place = `${method} ${path} -> ${status} ${mediaType}`;
  const schema = content?.[mediaType]?.schema;
  if (!schema) throw new Error(`${place} is not in the document`);
  if (mediaType !== 'application/json') return;
  const key = JSON.stringify(schema).replaceAll('#/components', 'api#/components');
  const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key));
  compiled.set(key, validate);
  if (!validate(body)) throw new Error(`${place} does not fit: ${ajv.errorsText(validate.errors)}`);
}
