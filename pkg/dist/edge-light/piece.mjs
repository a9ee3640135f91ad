import{isPredefinedConnectionError as Dt,PredefinedConnectionError as Vt}from"../shared.mjs";import{OBJECT as st,typeOf as ft}from"../shared.mjs";function D({TextDecoder:i,TextEncoder:a,causeOf:f,errorOf:l,propertyOf:d,textOf:w,toldBy:v,typeOf:g,typed:B}){let M;function L(r,t,n){let e=c.y(r,t,n);if(e[1])throw P(
e[0])}function K(r,t){let n,e;try{let s=c.z(r,t);var o=s[0],u=s[1];if(s[3])throw o=0,u=0,P(s[2]);return n=o,e=u,p(o,u)}finally{c.H(n,e,1)}}function S(r,t,n){let e=x(
t,c.F,c.G),o=y,u=c.A(r,e,o,n);if(u[2])throw P(u[1]);return P(u[0])}function W(r,t){var n=E(r)?0:x(r,c.F,c.G),e=y;return c.B(n,e,t)}function J(r){let t=c.C(r);if(t[2])
throw P(t[1]);return P(t[0])}function U(){return{__proto__:null,a:{__proto__:null,r:function(t){return!t},s:function(t,n){return t===n},t:function(t,n){let e=n,
o=typeof e=="number"?e:void 0;h().setFloat64((t>>>0)+8,E(o)?0:o,!0),h().setInt32((t>>>0)+0,!E(o),!0)},u:function(t,n){let e=n,o=typeof e=="string"?e:void 0;var u=E(
o)?0:x(o,c.F,c.G),s=y;h().setInt32((t>>>0)+4,s,!0),h().setInt32((t>>>0)+0,u,!0)},q:function(t,n){throw new Error(p(t,n))},m:function(t,n,e,o,u,s){return f(p(t,n),
p(e,o),u===0?void 0:p(u,s))},i:function(t,n){let e=n.code;var o=E(e)?0:x(e,c.F,c.G),u=y;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,o,!0)},e:function(){
return F(function(t){return Object.entries(t)},arguments)},n:function(t,n,e,o,u,s,m,b){return l(p(t,n),p(e,o),u===0?void 0:p(u,s),m!==0,b)},b:function(t,n){return t[n>>>
0]},c:function(t,n){return t[n>>>0]},j:function(t){return t.hasCause},o:function(){return F(function(t){return Object.keys(t)},arguments)},d:function(t){return t.
length},h:function(t,n){let e=n.message,o=x(e,c.F,c.G),u=y;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,o,!0)},g:function(t,n){let e=n.name,o=x(e,c.F,c.G),
u=y;h().setInt32((t>>>0)+4,u,!0),h().setInt32((t>>>0)+0,o,!0)},l:function(t,n,e){return d(t,p(n,e))},p:function(t,n,e,o){let u=w(n,p(e,o));var s=E(u)?0:x(u,c.F,
c.G),m=y;h().setInt32((t>>>0)+4,m,!0),h().setInt32((t>>>0)+0,s,!0)},f:function(t){return v(t)},k:function(t){return g(t)},a:function(){return F(function(t,n,e,o,u){
return B(t,p(n,e),o===0?void 0:p(o,u))},arguments)},w:function(t,n){return p(t,n)},v:function(){let t=c.K;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.
set(1026,!0),t.set(1027,!1)}}}}function z(r){let t=c.J();return c.K.set(t,r),t}var C=null;function h(){return(C===null||C.buffer.detached===!0||C.buffer.detached===
void 0&&C.buffer!==c.x.buffer)&&(C=new DataView(c.x.buffer)),C}function p(r,t){return r=r>>>0,R(I().subarray(r,r+t))}var O=null;function I(){return(O===null||O.
byteLength===0)&&(O=new Uint8Array(c.x.buffer)),O}function F(r,t){try{return r.apply(this,t)}catch(n){let e=z(n);return c.I(e),c.K.get(k)===A&&c.L(k),c.L(k=c.J()),
A}}function E(r){return r==null}function x(r,t,n){if(n===void 0){let m=_.encode(r),b=t(m.length,1)>>>0;return I().subarray(b,b+m.length).set(m),y=m.length,b}let e=r.
length,o=t(e,1)>>>0,u=I(),s=0;for(;s<e;s++){let m=r.charCodeAt(s);if(m>127)break;u[o+s]=m}if(s!==e){s!==0&&(r=r.slice(s)),o=n(o,e,e=s+r.length*3,1)>>>0;let m=I().
subarray(o+s,o+e),b=_.encodeInto(r,m);s+=b.written,o=n(o,e,s,1)>>>0}return y=s,o}function P(r){let t=c.K.get(r);return c.L(r),t}var T=new i("utf-8",{ignoreBOM:!0});
T.decode();var N=2146435072,j=0;function R(r){return j+=r.length,j>=N&&(T=new i("utf-8",{ignoreBOM:!0}),T.decode(),j=r.length),T.decode(r)}var _=new a;"encodeIn\
to"in _||(_.encodeInto=function(r,t){let n=_.encode(r);return t.set(n),{read:r.length,written:n.length}});var y=0,q,H,c;function X(r,t){return H=r,c=r.exports,q=
t,C=null,O=null,c.M(),c}var A={},k=0;return M={imports:U,start:X,functions:{checkFetch:L,connectionKey:K,connectionValue:S,contextError:W,timeoutError:J}},M}import Y from"../piece.wasm?module";function V(){return Y}import{textDecoder as Q,textEncoder as Z}from"../shared.mjs";import{toldBy as $}from"../shared.mjs";import{propertyOf as tt,textOf as nt,typeOf as et}from"../shared.mjs";
import{Instance as rt}from"../shared.mjs";import{Loader as ot}from"../shared.mjs";var G=new ot(V,()=>{let i={TextDecoder:Q(),TextEncoder:Z(),propertyOf:tt,textOf:nt,
toldBy:$,typeOf:et,errorOf:ct,causeOf:it,typed:ut};return new rt(D(i),()=>{})});function ct(i,a,f,l,d){return{code:i,message:a,...f&&{field:f},retryable:l,...d&&
{cause:d}}}function it(i,a,f){return{name:i,message:a,...f&&{code:f}}}function ut(i,a,f){return f?{type:a,[f]:i}:{...i,type:a}}import{errorData as at,PredefinedConnectionError as dt}from"../shared.mjs";async function lt(i,a,f){let l=mt(f);try{await void 0;let d=await G.instance();return d.
run("checkFetch",i,a,l),await pt(l.timeout,ht(d,i,a,l),()=>d.run("timeoutError",l))}catch(d){throw new dt(at(d))}}function mt(i){try{return ft(i)===st?{...i}:i}catch{
return i}}async function pt(i,a,f){if(i==null)return a;let l={},d,w=new Promise(g=>d=setTimeout(g,i,l)),v=await Promise.race([a,w]).finally(()=>clearTimeout(d));
if(v===l)throw f();return v}async function ht(i,a,f,l){let d=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{d=await f.externalId()}catch(g){throw i.
run("contextError",void 0,g)}let w=i.run("connectionKey",l,d),v;try{v=await a.get(w)}catch(g){throw i.run("contextError",w,g)}return i.run("connectionValue",l,w,
v)}export{Vt as PredefinedConnectionError,lt as fetchConnection,Dt as isPredefinedConnectionError};
