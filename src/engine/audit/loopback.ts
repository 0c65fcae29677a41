const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether a name or address leads to the machine itself. */
export const isLoopbackName = (name: string): boolean => loopback.test(name);
