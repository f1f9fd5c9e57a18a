import { describe, expect, it } from 'vitest';
import { neuralModels } from '../../../src/narration/neural/models.ts';

describe('the voices that can be installed', () => {
  it('are named once, and pinned by address, size and hash', () => {
    expect(new Set(neuralModels.map(({ name }) => name)).size).toBe(neuralModels.length);
    for (const { name, url, bytes, sha256, licence } of neuralModels) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(url).toMatch(/^https:\/\/.*\.tar\.bz2$/);
      expect(bytes).toBeGreaterThan(1e6);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(licence).not.toBe('');
    }
  });
});
