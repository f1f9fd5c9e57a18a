import { Command } from 'commander';
import { azureVoices } from '../../narration/cloud/azure-voices.ts';
import { keysMissing } from '../../narration/cloud/credentials.ts';
import { readVoiceInUse, writeVoiceInUse } from '../../narration/choosing/in-use.ts';
import {
  bytesKept,
  installedFiles,
  installVoice,
  removeVoice,
} from '../../narration/neural/install.ts';
import type { NeuralModel } from '../../narration/neural/models.ts';
import { UsageError } from '../../told/errors.ts';
import { unknown } from '../../told/suggestion.ts';
import { exitCodes, parseCommand } from '../arguments/command-line.ts';
import { runCommand, type Around, type Streams } from './run-command.ts';
import { size } from '../reporting/wording.ts';

export type VoiceWorld = Streams & {
  /** Where voices are installed, and which is in use is noted. */
  voicesDir: string;
  models: readonly NeuralModel[];
  env: Record<string, string | undefined>;
};

const actions = ['list', 'install', 'use', 'remove'] as const;

const command = (): Command =>
  new Command('npm run voice --')
    .description(
      'Shows the voices that can speak, installs or removes one, or chooses which speaks.',
    )
    .usage('[list | install <name> | use <name> | remove <name>]')
    .argument('[action]', 'list (as without it), install, use or remove')
    .argument('[name]', 'the voice; `use film` goes back to the voice that each film says')
    .addHelpText(
      'after',
      `
A recording always speaks its own slide. Where there is none, the voice in use speaks; without one, the voice that
the film says (voice: 'name'), else the draft voice. For one render, --voice <name> chooses.

A neural voice is downloaded once, into .cache/voices, and speaks on this machine. A voice named azure-… sends the text
of the film to Microsoft; it needs AZURE_SPEECH_KEY and AZURE_SPEECH_REGION.

${exitCodes}`,
    );

/**
 * Does `npm run voice`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage, 130 stopped
 */
export const voiceCommand = (argv: readonly string[], world: VoiceWorld): Promise<number> =>
  runCommand(world, async (around) => {
    const parser = command();
    const help = parseCommand(
      parser,
      argv,
      { columns: world.stdout.columns },
      'Only one voice can be named at a time.',
    );
    if (help) world.stdout.write(help.help);
    else await act(parser.args[0] ?? 'list', parser.args[1], world, around);
  });

const act = async (
  action: string,
  name: string | undefined,
  world: VoiceWorld,
  around: Around,
): Promise<void> => {
  if (action === 'list' && name === undefined) return list(world);
  if (action === 'list') throw new UsageError('list takes no name; it shows all voices.');
  if (action !== 'install' && action !== 'use' && action !== 'remove')
    throw new UsageError(unknown('action', action, actions));
  if (name === undefined)
    throw new UsageError(`Which voice? npm run voice -- ${action} <name>; list shows them all.`);
  switch (action) {
    case 'install':
      return install(name, world, around);
    case 'use':
      return choose(name, world);
    case 'remove':
      return remove(name, world);
    default:
      action satisfies never;
  }
};

type Line = { name: string; about: string; licence: string; state: string };

const list = async ({ voicesDir, models, env, stdout }: VoiceWorld): Promise<void> => {
  const inUse = await readVoiceInUse(voicesDir);
  const missing = keysMissing(env);
  const lines: Line[] = [
    {
      name: 'draft',
      about: 'eSpeak NG, for timing and review',
      licence: 'GPL-3.0',
      state: 'always there',
    },
    ...(await Promise.all(models.map((model) => modelLine(voicesDir, model)))),
    ...azureVoices.map(({ name, voice }) => ({
      name,
      about: `${voice} of Azure Speech; sends the text to Microsoft`,
      licence: 'as your contract with Azure says',
      state: missing.length > 0 ? `needs ${missing.join(' and ')}` : 'key set',
    })),
  ];
  for (const { name, about, licence, state } of lines) {
    const mark = name === inUse ? '*' : ' ';
    stdout.write(`${mark} ${name.padEnd(14)} ${state}\n    ${about}. Licence: ${licence}.\n`);
  }
  stdout.write(
    inUse === undefined
      ? '\nEach film says its own voice, else draft. Choose one with “npm run voice -- use <name>”.\n'
      : `\n* speaks where there is no recording, whatever a film says. “npm run voice -- use film” goes back.\n`,
  );
};

const modelLine = async (voicesDir: string, model: NeuralModel): Promise<Line> => {
  const { name, about, licence, bytes } = model;
  const isInstalled = (await installedFiles(voicesDir, model)) !== null;
  const kept = isInstalled ? 0 : await bytesKept(voicesDir, model);
  const state = isInstalled
    ? 'installed'
    : kept > 0
      ? `${size(kept)} of ${size(bytes)} downloaded`
      : `not installed, ${size(bytes)}`;
  return { name, about, licence, state };
};

const install = async (
  name: string,
  { voicesDir, models }: VoiceWorld,
  { signal, screen }: Around,
): Promise<void> => {
  const model = models.find((candidate) => candidate.name === name);
  if (!model) {
    if (name === 'draft' || azureVoices.some((voice) => voice.name === name))
      throw new UsageError(
        `${name} needs no installation. Choose it with “npm run voice -- use ${name}”.`,
      );
    const names = models.map((candidate) => candidate.name);
    throw new UsageError(unknown('voice to install', name, names));
  }
  screen.line(`${model.url}, ${size(model.bytes)}`);
  const isNew = await installVoice(model, {
    voicesDir,
    signal,
    onProgress: (progress) =>
      screen.status?.(
        progress.step === 'unpack'
          ? 'Unpacking; a large voice takes a minute or two'
          : `Downloading, ${size(progress.bytesDone)} of ${size(model.bytes)}`,
      ),
  });
  screen.line(isNew ? `${name} is installed.` : `${name} was installed already.`);
  screen.line(`Licence: ${model.licence}.`);
  screen.line(`Let it speak with “npm run voice -- use ${name}”, or once with --voice ${name}.`);
};

const remove = async (name: string, { voicesDir, models, stdout }: VoiceWorld): Promise<void> => {
  const model = models.find((candidate) => candidate.name === name);
  if (!model) {
    if (name === 'draft' || azureVoices.some((voice) => voice.name === name))
      throw new UsageError(`${name} is not installed, so there is nothing to remove.`);
    const names = models.map((candidate) => candidate.name);
    throw new UsageError(unknown('voice to remove', name, names));
  }
  const wasThere = await removeVoice(model, voicesDir);
  stdout.write(
    wasThere ? `${name} is removed. What it has spoken is kept.\n` : `${name} was not installed.\n`,
  );
  if ((await readVoiceInUse(voicesDir)) !== name) return;
  await writeVoiceInUse(voicesDir);
  stdout.write('It was in use; each film is spoken by the voice that it says again.\n');
};

const choose = async (
  name: string,
  { voicesDir, models, env, stdout }: VoiceWorld,
): Promise<void> => {
  if (name === 'film') {
    await writeVoiceInUse(voicesDir);
    stdout.write('Each film is spoken by the voice that it says, else by the draft voice.\n');
    return;
  }
  const model = models.find((candidate) => candidate.name === name);
  const isCloud = azureVoices.some((voice) => voice.name === name);
  if (!model && !isCloud && name !== 'draft')
    throw new UsageError(
      unknown('voice', name, [
        'draft',
        ...models.map((candidate) => candidate.name),
        ...azureVoices.map((voice) => voice.name),
        'film',
      ]),
    );
  if (model && !(await installedFiles(voicesDir, model)))
    throw new UsageError(
      `${name} is not installed. Install it first with “npm run voice -- install ${name}”.`,
    );
  await writeVoiceInUse(voicesDir, name);
  stdout.write(`${name} speaks from now on, on this machine, where there is no recording.\n`);
  const missing = isCloud ? keysMissing(env) : [];
  if (missing.length > 0) stdout.write(`It needs ${missing.join(' and ')} to be set.\n`);
};
