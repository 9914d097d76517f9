import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './troth.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** a folder for what is made once in a run and used by several test files */
    runFolder: string;
  }
}

/** Gives each run of the tests a folder of its own, and takes it away at its end. */
export default function setUp(project: TestProject): () => void {
  const folder = temporaryFolder();
  project.provide('runFolder', folder.path);
  return folder.remove;
}
