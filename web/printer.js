// The worker that makes the PDF: it fetches the program report.wasm and the
// typeface, and gives the program what it was asked meanwhile. When it cannot
// go on, its error reaches the page as an error of the worker.
"use strict";

importScripts("wasm_exec.js");

const early = []; // asked before the program listens
self.onmessage = (event) => early.push(event);

async function load(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response;
}

async function bytes(path) { return (await load(path)).arrayBuffer(); }

async function instantiate(path, imports) {
  return WebAssembly.instantiateStreaming
    ? WebAssembly.instantiateStreaming(load(path), imports)
    : WebAssembly.instantiate(await bytes(path), imports);
}

async function start() {
  const go = new Go();
  const [program, ...faces] = await Promise.all([
    instantiate("../report.wasm", go.importObject),
    bytes("fonts/SourceSans3-Regular.ttf"),
    bytes("fonts/SourceSans3-Semibold.ttf"),
  ]);
  self.faces = faces;
  const ended = go.run(program.instance); // it listens when this returns
  for (const event of early) self.onmessage(event);
  await ended;
  throw new Error("the program of the report has ended");
}

start().catch((err) => setTimeout(() => { throw err; })); // a rejection alone would reach nobody
