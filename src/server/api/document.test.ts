import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../model/index.ts';
import { describeApi } from './document.ts';
import { ROUTES } from './routes.ts';

const document = JSON.parse(JSON.stringify(describeApi('1.2.3')));

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('would not be valid without a path’s responses', async () => {
    const broken = structuredClone(document);
    broken.paths['/api/status'].get.responses = 'none';
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('has every route, with a summary, a name and a failure of one shape', () => {
    for (const route of Object.values(ROUTES)) {
      const operation = document.paths[route.path]?.[route.method];
      expect(operation, `${route.method} ${route.path}`).toMatchObject({
        operationId: expect.any(String),
        summary: expect.any(String),
      });
      for (const [status, response] of Object.entries<{ content: object }>(operation.responses)) {
        if (Number(status) < 400) continue;
        expect(response.content).toEqual({
          'application/json': { schema: { $ref: '#/components/schemas/Failure' } },
        });
      }
    }
  });

  it('lists every error code', () => {
    expect(document.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(ERROR_CODES));
  });

  it('takes lists as repeated parameters', () => {
    const kind = document.paths['/api/statements'].get.parameters.find(
      (parameter: { name: string }) => parameter.name === 'kind',
    );
    expect(kind).toMatchObject({ in: 'query', required: false, schema: { type: 'array' } });
  });
});
