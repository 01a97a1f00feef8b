import { cleanup } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';

MotionGlobalConfig.skipAnimations = true;
afterEach(cleanup);
