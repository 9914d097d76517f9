import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders by how long their tests take: what runs the whole program first, what calls a function last. */
const FOLDERS = ['tests/', 'bench/', 'training/', 'scripts/'];

/** Starts the longest test files first, so that none is left running alone at the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const file = moduleId.slice(project.config.root.length + 1);
      const at = FOLDERS.findIndex((folder) => file.startsWith(folder));
      return at < 0 ? FOLDERS.length : at;
    };
    // Within a folder as Vitest sorts: by how long each took before, where that is known.
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
