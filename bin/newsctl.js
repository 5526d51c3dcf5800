#!/usr/bin/env node
"use strict";
require("../dist/start.cjs").start(require("node:path").dirname(__dirname));
