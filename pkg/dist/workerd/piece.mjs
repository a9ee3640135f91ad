import{isPredefinedConnectionError as Vt,PredefinedConnectionError as Gt}from"../shared.mjs";import{OBJECT as ft,typeOf as at}from"../shared.mjs";function D({TextDecoder:i,TextEncoder:a,causeOf:f,errorOf:l,propertyOf:d,textOf:w,toldBy:g,typeOf:v,typed:B}){let M;function L(r,t,n){let e=c.x(r,t,n);if(e[1])throw E(
e[0])}function K(r,t){let n=C(r,c.F,c.G),e=y;return c.y(n,e,t)}function S(r,t){let n,e;try{let s=c.z(r,t);var o=s[0],u=s[1];if(s[3])throw o=0,u=0,E(s[2]);return n=
o,e=u,m(o,u)}finally{c.H(n,e,1)}}function W(r,t,n){let e=C(t,c.F,c.G),o=y,u=c.A(r,e,o,n);if(u[2])throw E(u[1]);return E(u[0])}function J(r){return c.B(r)}function U(r){
let t=c.C(r);if(t[2])throw E(t[1]);return E(t[0])}function z(){return{__proto__:null,a:{__proto__:null,q:function(t){return!t},r:function(t,n){return t===n},s:function(t,n){
let e=n,o=typeof e=="number"?e:void 0;h().setFloat64((t>>>0)+8,P(o)?0:o,!0),h().setInt32((t>>>0)+0,!P(o),!0)},t:function(t,n){let e=n,o=typeof e=="string"?e:void 0;
var u=P(o)?0:C(o,c.F,c.G),s=y;h().setInt32((t>>>0)+4,s,!0),h().setInt32((t>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(t,n){throw new Error(m(
t,n))},m:function(t,n,e,o,u,s){return f(m(t,n),m(e,o),u===0?void 0:m(u,s))},i:function(t,n){let e=n.code;var o=P(e)?0:C(e,c.F,c.G),u=y;h().setInt32((t>>>0)+4,u,
!0),h().setInt32((t>>>0)+0,o,!0)},e:function(){return F(function(t){return Object.entries(t)},arguments)},n:function(t,n,e,o,u,s,p,_){return l(m(t,n),m(e,o),u===
0?void 0:m(u,s),p!==0,_)},b:function(t,n){return t[n>>>0]},c:function(t,n){return t[n>>>0]},j:function(t){return t.hasCause},o:function(){return F(function(t){return Object.
keys(t)},arguments)},d:function(t){return t.length},h:function(t,n){let e=n.message,o=C(e,c.F,c.G),u=y;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,o,!0)},
g:function(t,n){let e=n.name,o=C(e,c.F,c.G),u=y;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,o,!0)},l:function(t,n,e){return d(t,m(n,e))},p:function(t,n,e,o){
let u=w(n,m(e,o));var s=P(u)?0:C(u,c.F,c.G),p=y;h().setInt32((t>>>0)+4,p,!0),h().setInt32((t>>>0)+0,s,!0)},f:function(t){return g(t)},k:function(t){return v(t)},
a:function(){return F(function(t,n,e,o,u){return B(t,m(n,e),o===0?void 0:m(o,u))},arguments)},v:function(t,n){return m(t,n)},u:function(){let t=c.K;t.set(0,void 0),
t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function N(r){let t=c.J();return c.K.set(t,r),t}var b=null;function h(){return(b===null||b.
buffer.detached===!0||b.buffer.detached===void 0&&b.buffer!==c.w.buffer)&&(b=new DataView(c.w.buffer)),b}function m(r,t){return r=r>>>0,q(I().subarray(r,r+t))}var x=null;
function I(){return(x===null||x.byteLength===0)&&(x=new Uint8Array(c.w.buffer)),x}function F(r,t){try{return r.apply(this,t)}catch(n){let e=N(n);return c.I(e),c.
K.get(k)===A&&c.L(k),c.L(k=c.J()),A}}function P(r){return r==null}function C(r,t,n){if(n===void 0){let p=O.encode(r),_=t(p.length,1)>>>0;return I().subarray(_,_+
p.length).set(p),y=p.length,_}let e=r.length,o=t(e,1)>>>0,u=I(),s=0;for(;s<e;s++){let p=r.charCodeAt(s);if(p>127)break;u[o+s]=p}if(s!==e){s!==0&&(r=r.slice(s)),
o=n(o,e,e=s+r.length*3,1)>>>0;let p=I().subarray(o+s,o+e),_=O.encodeInto(r,p);s+=_.written,o=n(o,e,s,1)>>>0}return y=s,o}function E(r){let t=c.K.get(r);return c.
L(r),t}var T=new i("utf-8",{ignoreBOM:!0});T.decode();var R=2146435072,j=0;function q(r){return j+=r.length,j>=R&&(T=new i("utf-8",{ignoreBOM:!0}),T.decode(),j=
r.length),T.decode(r)}var O=new a;"encodeInto"in O||(O.encodeInto=function(r,t){let n=O.encode(r);return t.set(n),{read:r.length,written:n.length}});var y=0,H,X,
c;function Y(r,t){return X=r,c=r.exports,H=t,b=null,x=null,c.M(),c}var A={},k=0;return M={imports:z,start:Y,functions:{checkFetch:L,connectionError:K,connectionKey:S,
connectionValue:W,projectError:J,timeoutError:U}},M}import Q from"../piece.wasm";function V(){return Q}import{textDecoder as Z,textEncoder as $}from"../shared.mjs";import{toldBy as tt}from"../shared.mjs";import{propertyOf as nt,textOf as et,typeOf as rt}from"../shared.mjs";
import{Instance as ot}from"../shared.mjs";import{Loader as ct}from"../shared.mjs";var G=new ct(V,()=>{let i={TextDecoder:Z(),TextEncoder:$(),propertyOf:nt,textOf:et,
toldBy:tt,typeOf:rt,errorOf:it,causeOf:ut,typed:st};return new ot(D(i),()=>{})});function it(i,a,f,l,d){return{code:i,message:a,...f&&{field:f},retryable:l,...d&&
{cause:d}}}function ut(i,a,f){return{name:i,message:a,...f&&{code:f}}}function st(i,a,f){return f?{type:a,[f]:i}:{...i,type:a}}import{errorData as dt,PredefinedConnectionError as lt}from"../shared.mjs";async function pt(i,a,f){let l=mt(f);try{await void 0;let d=await G.instance();return d.
run("checkFetch",i,a,l),await ht(l.timeout,yt(d,i,a,l),()=>d.run("timeoutError",l))}catch(d){throw new lt(dt(d))}}function mt(i){try{return at(i)===ft?{...i}:i}catch{
return i}}async function ht(i,a,f){if(i==null)return a;let l={},d,w=new Promise(v=>d=setTimeout(v,i,l)),g=await Promise.race([a,w]).finally(()=>clearTimeout(d));
if(g===l)throw f();return g}async function yt(i,a,f,l){let d=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{d=await f.externalId()}catch(v){throw i.
run("projectError",v)}let w=i.run("connectionKey",l,d),g;try{g=await a.get(w)}catch(v){throw i.run("connectionError",w,v)}return i.run("connectionValue",l,w,g)}export{Gt as PredefinedConnectionError,pt as fetchConnection,Vt as isPredefinedConnectionError};
