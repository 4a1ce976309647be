import { type Config, readConfig } from "../../src/core/config.ts";

/** The settings of a demonstration installation, without looking at this machine's environment; `extra` changes some. */
export function testConfig(extra: Partial<Config> = {}): Config {
  return { ...readConfig({ CONCORD_SECRET: "a secret that only tests ever use", LOG_LEVEL: "silent" }), ...extra };
}
