#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { main, nodeHost } from "../dist/main.js";

process.exitCode = await main(nodeHost(process, fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "")));
