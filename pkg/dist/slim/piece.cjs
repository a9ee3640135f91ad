var M=require("../shared.cjs");var k=require("../shared.cjs");function R({TextDecoder:o,TextEncoder:a,causeOf:f,errorOf:d,propertyOf:l,textOf:b,toldBy:w,typeOf:v,typed:X}){let L;function Y(r,e,t){let n=i.y(r,e,t);if(n[1])throw g(
n[0])}function $(r,e){let t,n;try{let s=i.z(r,e);var c=s[0],u=s[1];if(s[3])throw c=0,u=0,g(s[2]);return t=c,n=u,p(c,u)}finally{i.H(t,n,1)}}function Q(r,e,t){let n=C(
e,i.F,i.G),c=h,u=i.A(r,n,c,t);if(u[2])throw g(u[1]);return g(u[0])}function Z(r,e){var t=P(r)?0:C(r,i.F,i.G),n=h;return i.B(t,n,e)}function ee(r){let e=i.C(r);if(e[2])
throw g(e[1]);return g(e[0])}function te(){return{__proto__:null,a:{__proto__:null,r:function(e){return!e},s:function(e,t){return e===t},t:function(e,t){let n=t,
c=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,P(c)?0:c,!0),y().setInt32((e>>>0)+0,!P(c),!0)},u:function(e,t){let n=t,c=typeof n=="string"?n:void 0;var u=P(
c)?0:C(c,i.F,i.G),s=h;y().setInt32((e>>>0)+4,s,!0),y().setInt32((e>>>0)+0,u,!0)},q:function(e,t){throw new Error(p(e,t))},m:function(e,t,n,c,u,s){return f(p(e,t),
p(n,c),u===0?void 0:p(u,s))},i:function(e,t){let n=t.code;var c=P(n)?0:C(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){
return B(function(e){return Object.entries(e)},arguments)},n:function(e,t,n,c,u,s,m,A){return d(p(e,t),p(n,c),u===0?void 0:p(u,s),m!==0,A)},b:function(e,t){return e[t>>>
0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return B(function(e){return Object.keys(e)},arguments)},d:function(e){return e.
length},h:function(e,t){let n=t.message,c=C(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},g:function(e,t){let n=t.name,c=C(n,i.F,i.G),
u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,n){return l(e,p(t,n))},p:function(e,t,n,c){let u=b(t,p(n,c));var s=P(u)?0:C(u,i.F,
i.G),m=h;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,s,!0)},f:function(e){return w(e)},k:function(e){return v(e)},a:function(){return B(function(e,t,n,c,u){
return X(e,p(t,n),c===0?void 0:p(c,u))},arguments)},w:function(e,t){return p(e,t)},v:function(){let e=i.K;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.
set(1026,!0),e.set(1027,!1)}}}}function ne(r){let e=i.J();return i.K.set(e,r),e}var x=null;function y(){return(x===null||x.buffer.detached===!0||x.buffer.detached===
void 0&&x.buffer!==i.x.buffer)&&(x=new DataView(i.x.buffer)),x}function p(r,e){return r=r>>>0,oe(T().subarray(r,r+e))}var O=null;function T(){return(O===null||O.
byteLength===0)&&(O=new Uint8Array(i.x.buffer)),O}function B(r,e){try{return r.apply(this,e)}catch(t){let n=ne(t);return i.I(n),i.K.get(S)===K&&i.L(S),i.L(S=i.J()),
K}}function P(r){return r==null}function C(r,e,t){if(t===void 0){let m=_.encode(r),A=e(m.length,1)>>>0;return T().subarray(A,A+m.length).set(m),h=m.length,A}let n=r.
length,c=e(n,1)>>>0,u=T(),s=0;for(;s<n;s++){let m=r.charCodeAt(s);if(m>127)break;u[c+s]=m}if(s!==n){s!==0&&(r=r.slice(s)),c=t(c,n,n=s+r.length*3,1)>>>0;let m=T().
subarray(c+s,c+n),A=_.encodeInto(r,m);s+=A.written,c=t(c,n,s,1)>>>0}return h=s,c}function g(r){let e=i.K.get(r);return i.L(r),e}var I=new o("utf-8",{ignoreBOM:!0});
I.decode();var re=2146435072,G=0;function oe(r){return G+=r.length,G>=re&&(I=new o("utf-8",{ignoreBOM:!0}),I.decode(),G=r.length),I.decode(r)}var _=new a;"encod\
eInto"in _||(_.encodeInto=function(r,e){let t=_.encode(r);return e.set(t),{read:r.length,written:t.length}});var h=0,ce,ie,i;function ue(r,e){return ie=r,i=r.exports,
ce=e,x=null,O=null,i.M(),i}var K={},S=0;return L={imports:te,start:ue,functions:{checkFetch:Y,connectionKey:$,connectionValue:Q,contextError:Z,timeoutError:ee}},
L}var F;function D(o){F=o}function U(){let o=typeof F=="function"?F():F;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(J):J(o)}function J(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}var j=require("../shared.cjs"),z=require("../shared.cjs"),E=require("../shared.cjs"),N=require("../shared.cjs"),q=require("../shared.cjs"),H=new q.Loader(U,()=>{
let o={TextDecoder:(0,j.textDecoder)(),TextEncoder:(0,j.textEncoder)(),propertyOf:E.propertyOf,textOf:E.textOf,toldBy:z.toldBy,typeOf:E.typeOf,errorOf:se,causeOf:fe,
typed:ae};return new N.Instance(R(o),()=>{})});function se(o,a,f,d,l){return{code:o,message:a,...f&&{field:f},retryable:d,...l&&{cause:l}}}function fe(o,a,f){return{
name:o,message:a,...f&&{code:f}}}function ae(o,a,f){return f?{type:a,[f]:o}:{...o,type:a}}var W=require("../shared.cjs");async function V(o,a,f){let d=le(f);try{await void 0;let l=await H.instance();return l.run("checkFetch",o,a,d),await de(d.timeout,
me(l,o,a,d),()=>l.run("timeoutError",d))}catch(l){throw new W.PredefinedConnectionError((0,W.errorData)(l))}}function le(o){try{return(0,k.typeOf)(o)===k.OBJECT?
{...o}:o}catch{return o}}async function de(o,a,f){if(o==null)return a;let d={},l,b=new Promise(v=>l=setTimeout(v,o,d)),w=await Promise.race([a,b]).finally(()=>clearTimeout(
l));if(w===d)throw f();return w}async function me(o,a,f,d){let l=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{l=await f.externalId()}catch(v){throw o.
run("contextError",void 0,v)}let b=o.run("connectionKey",d,l),w;try{w=await a.get(b)}catch(v){throw o.run("contextError",b,v)}return o.run("connectionValue",d,b,
w)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=M.PredefinedConnectionError;exports.fetchConnection=V;exports.init=D;exports.
isPredefinedConnectionError=M.isPredefinedConnectionError;
