// Shape: RFC 7617 §2.
import { userAndPassword } from '../basic';
import { provider } from '../description';

export default provider({
  name: 'HTTP',
  severity: 'high',
  why: 'Whoever reads this header can sign in to the service with its user and password.',
  credentials: [
    {
      id: 'http-basic-credentials',
      title: 'User and password of an HTTP header',
      lead: 'Basic ',
      body: 'b64{8,400}"="{0,2}',
      proof: userAndPassword
    }
  ]
});
