/** Stands for your own database. */
const ids = ['org:5678', '42', ...Array.from({ length: 40 }, (_, index) => `org_${index}`)];

export const customerIds = () => ids;

/** A customer's credentials, which no queue should hold. */
export const credentialsOf = async (id) => ({ base_url: 'https://api.gelato.example', access_token: `token-of-${id}` });
