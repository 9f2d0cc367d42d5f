// Writes all that report.html takes from the web folder: node build.mjs OUT, in the folder of package.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { symbols } from './symbols.mjs';

const out = process.argv[2];

// The packages whose code, or what they drew, ends up in a report: their licences ask that they be named wherever it goes.
const bundled = { OpenLayers: 'ol/LICENSE.md', rbush: 'rbush/LICENSE', quickselect: 'quickselect/LICENSE', milsymbol: 'milsymbol/LICENSE' };

function licences() {
  return Object.entries(bundled).map(([name, file]) => `${name}\n${readFileSync(join('node_modules', file), 'utf8').trim()}`).join('\n\n');
}

writeFileSync(join(out, 'symbols.json'), JSON.stringify(symbols()));
await build({
  entryPoints: ['src/main/web/report.js'],
  outfile: join(out, 'report.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! Contains:\n\n${licences().replaceAll('*/', '* /').replaceAll('\r', '')}\n*/` },
});
