import type { BrowserContext } from 'playwright-core';

/** Everything that went wrong in a context without anybody asking: each in one line. */
export type Faults = readonly string[];

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

/** What a closing page leaves unfinished is no fault. */
function isLeft(reason: string | undefined): boolean {
  return reason === 'net::ERR_ABORTED';
}

/**
 * Listens to a context for what nobody would see: violations of the content policy, errors in the console
 * and out of scripts, requests that fail, and requests that leave `origin`.
 */
export async function watchFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const faults: string[] = [];
  await context.addInitScript(reportViolations);
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (!isLeft(reason)) faults.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && asked.replace(/^ws/, 'http') !== origin) {
      faults.push(`reaches out: ${request.url()}`);
    }
  });
  return faults;
}
