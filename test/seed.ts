import fc from "fast-check";

/**
 * Where a change is judged, properties try the same values every time: what fails there was broken by the change. At a desk
 * they try new ones; a failure names its seed, and `SEED=n npm test` tries those again.
 */
const given = process.env.SEED ?? (process.env.CI ? "20261123" : undefined);
if (given !== undefined) fc.configureGlobal({ seed: Number(given) });
