import { capabilitiesSettings } from '../../src/capabilities/capabilities.settings';
import { inquirySettings } from '../../src/contexts/inquiry/inquiry.settings';
import { policySettings } from '../../src/contexts/policy/policy.settings';
import { offerSettings } from '../../src/contexts/policy/settings.rules';

/* The settings as the contexts bring them, for specs that do without the rest of the catalogue. */
offerSettings([policySettings, inquirySettings, capabilitiesSettings]);

export { defaultPolicy, defaultSettings } from '../../src/contexts/policy/settings.rules';
