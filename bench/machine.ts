import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What a figure was measured on. */
export interface Machine {
  node: string;
  /** platform and architecture */
  platform: string;
  cpu: string;
  cores: number;
  /** MB */
  memory: number;
  /** how many processes wanted a core over the last minute; above `cores`, times are too long */
  load: number;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e6),
    load: loadavg()[0] ?? 0,
  };
}

/** Whether other work makes times too long, and processor time too: what shares a core shares its caches. */
export function isBusy({ load, cores }: Pick<Machine, 'load' | 'cores'>): boolean {
  return load > cores;
}

/** A machine in one line, with a warning where other work makes times too long. */
export function describeMachine(machine: Machine): string {
  const { node, platform, cpu, cores, memory, load } = machine;
  const busy = isBusy(machine) ? `; busy (load ${load.toFixed(1)}): times are too long` : '';
  return `Node ${node.slice(1)}, ${platform}, ${cores} cores (${cpu}), ${memory} MB${busy}`;
}

/** The most memory that this process has held so far, MB of resident set. */
export function peakMemory(): number {
  // maxRSS is in kilobytes of 1024 bytes on every platform.
  return Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
}

/** Seconds of processor time that this process has used, all threads together. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
