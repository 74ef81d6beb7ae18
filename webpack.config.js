const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { browserslist, config } = require("./package.json");

const urlOfDevelopment = `https://localhost:${config.dev_server_port}/`;
const officeJsCdn = "https://appsforoffice.microsoft.com";

// What office.js asks for: one file per platform, one of texts per language, and a table when it is opened in an ordinary browser tab.
const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
];

/**
 * Builds the add-in into dist/ and the command line into dist/cli/. Environment: ADDIN_URL is the address the add-in will be served from.
 * Flags: `--env officejs=self` serves office.js from that address too, verbatim from OFFICE_JS_DIR (a mirror of Microsoft's folder, for
 * closed networks) or else from npm; `--env playground` builds the page that needs no Excel into dist-playground/ instead;
 * `--env https=off` lets the development server do without certificates.
 */
module.exports = async (env = {}, argv = {}) => {
  const options = { dev: argv.mode === "development", selfHosted: env.officejs === "self" };
  if (env.playground) return playground();
  if (env.WEBPACK_SERVE) return { ...addIn(options), devServer: await devServer(env) };
  return [addIn(options), commandLine(options)];
};

function addIn({ dev, selfHosted }) {
  return {
    ...browserBundle({ name: "add-in", dev }),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      clean: { keep: /^cli\// },
      path: path.resolve(__dirname, "dist"),
      filename: dev ? "[name].js" : "[name].[contenthash:8].js",
    },
    performance: {
      hints: dev ? false : "error",
      // Some 280 kB when packed.
      maxAssetSize: 970_000,
      maxEntrypointSize: 970_000,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office-js/"),
    },
    plugins: [
      taskPanePage("taskpane.html", { selfHosted, dev }),
      new CopyWebpackPlugin({
        patterns: [
          assets,
          { from: "manifest.xml", transform: (manifest) => (dev ? manifest : withUrl(manifest.toString())) },
          ...(selfHosted ? officeJsPatterns() : []),
        ],
      }),
    ],
  };
}

/** The same pane over the embedded host: one more script stands before office.js and plays Excel. */
function playground() {
  return {
    ...browserBundle({ name: "playground", dev: false }),
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      attachHost: "./src/host/playground/attachHost.ts",
      playground: "./src/host/playground/index.tsx",
    },
    output: { clean: true, path: path.resolve(__dirname, "dist-playground"), filename: "[name].js" },
    // Built in a moment, and yet with the React that users get: the other one is too slow for thousands of rows.
    optimization: { minimize: false, concatenateModules: false },
    performance: false,
    plugins: [
      taskPanePage("taskpane-embedded.html", { selfHosted: true, scriptBeforeOffice: "attachHost.js" }),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/host/playground/index.html",
        chunks: ["playground"],
        csp: contentSecurityPolicy({ selfHosted: true, more: ["frame-src 'self'"] }),
      }),
      new CopyWebpackPlugin({ patterns: [assets, ...officeJsPatterns()] }),
    ],
  };
}

function commandLine({ dev }) {
  return {
    ...bundle({ name: "command-line", dev, targets: "node 20" }),
    target: "node20",
    entry: { "so-thi-dua": "./src/cli/main.ts" },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

function browserBundle({ name, dev }) {
  return { ...bundle({ name, dev, targets: browserslist }), target: ["web", "es2022"] };
}

function bundle({ name, dev, targets }) {
  return {
    name,
    mode: dev ? "development" : "production",
    devtool: "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            env: { targets },
            jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
          },
        },
      ],
    },
  };
}

function taskPanePage(filename, { selfHosted, dev, scriptBeforeOffice }) {
  return new HtmlWebpackPlugin({
    filename,
    template: "./src/taskpane/taskpane.html",
    chunks: ["taskpane"],
    scriptBeforeOffice,
    officeJs: selfHosted ? "office-js/office.js" : `${officeJsCdn}/lib/1/hosted/office.js`,
    csp: contentSecurityPolicy({ selfHosted, dev }),
  });
}

function contentSecurityPolicy({ selfHosted, dev, more = [] }) {
  return [
    "default-src 'none'",
    `script-src 'self'${selfHosted ? "" : ` ${officeJsCdn}`}`,
    // Fluent UI and Microsoft's excel-web-16.00.js insert <style> elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join("; ");
}

// The picture of the README is no part of the add-in.
const assets = { from: "assets", to: "assets", globOptions: { ignore: ["**/screenshot.png"] } };

function officeJsPatterns() {
  const folder = path.resolve(
    process.env.OFFICE_JS_DIR ?? path.join(__dirname, "node_modules/@microsoft/office-js/dist"),
  );
  return officeJsFiles.map((file) => ({
    from: path.join(folder, file),
    to: `office-js/${file}`,
    // Keeps the minimiser off Microsoft's files: they are served as they are.
    info: { minimized: true },
  }));
}

function withUrl(manifest) {
  const url = process.env.ADDIN_URL ?? urlOfDevelopment;
  return manifest.replaceAll(urlOfDevelopment, url.endsWith("/") ? url : `${url}/`);
}

async function devServer(env) {
  return {
    hot: true,
    headers: { "Access-Control-Allow-Origin": "*" },
    port: Number(process.env.npm_package_config_dev_server_port ?? config.dev_server_port),
    server: env.https === "off" ? "http" : { type: "https", options: await certificates() },
  };
}

async function certificates() {
  const { ca, key, cert } = await require("office-addin-dev-certs").getHttpsServerOptions();
  return { ca, key, cert };
}
