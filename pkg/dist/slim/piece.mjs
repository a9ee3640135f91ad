import{isPredefinedConnectionError as Ge,PredefinedConnectionError as Se}from"../shared.mjs";import{OBJECT as le,typeOf as de}from"../shared.mjs";function B({TextDecoder:o,TextEncoder:a,causeOf:f,errorOf:d,propertyOf:l,textOf:b,toldBy:w,typeOf:v,typed:V}){let k;function L(r,e,t){let n=i.x(r,e,t);if(n[1])throw C(
n[0])}function K(r,e){let t=A(r,i.F,i.G),n=h;return i.y(t,n,e)}function R(r,e){let t,n;try{let s=i.z(r,e);var c=s[0],u=s[1];if(s[3])throw c=0,u=0,C(s[2]);return t=
c,n=u,p(c,u)}finally{i.H(t,n,1)}}function J(r,e,t){let n=A(e,i.F,i.G),c=h,u=i.A(r,n,c,t);if(u[2])throw C(u[1]);return C(u[0])}function U(r){return i.B(r)}function z(r){
let e=i.C(r);if(e[2])throw C(e[1]);return C(e[0])}function N(){return{__proto__:null,a:{__proto__:null,q:function(e){return!e},r:function(e,t){return e===t},s:function(e,t){
let n=t,c=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,P(c)?0:c,!0),y().setInt32((e>>>0)+0,!P(c),!0)},t:function(e,t){let n=t,c=typeof n=="string"?n:void 0;
var u=P(c)?0:A(c,i.F,i.G),s=h;y().setInt32((e>>>0)+4,s,!0),y().setInt32((e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(p(
e,t))},m:function(e,t,n,c,u,s){return f(p(e,t),p(n,c),u===0?void 0:p(u,s))},i:function(e,t){let n=t.code;var c=P(n)?0:A(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,
!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){return I(function(e){return Object.entries(e)},arguments)},n:function(e,t,n,c,u,s,m,x){return d(p(e,t),p(n,c),u===
0?void 0:p(u,s),m!==0,x)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return I(function(e){return Object.
keys(e)},arguments)},d:function(e){return e.length},h:function(e,t){let n=t.message,c=A(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},
g:function(e,t){let n=t.name,c=A(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,n){return l(e,p(t,n))},p:function(e,t,n,c){
let u=b(t,p(n,c));var s=P(u)?0:A(u,i.F,i.G),m=h;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,s,!0)},f:function(e){return w(e)},k:function(e){return v(e)},
a:function(){return I(function(e,t,n,c,u){return V(e,p(t,n),c===0?void 0:p(c,u))},arguments)},v:function(e,t){return p(e,t)},u:function(){let e=i.K;e.set(0,void 0),
e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function q(r){let e=i.J();return i.K.set(e,r),e}var g=null;function y(){return(g===null||g.
buffer.detached===!0||g.buffer.detached===void 0&&g.buffer!==i.w.buffer)&&(g=new DataView(i.w.buffer)),g}function p(r,e){return r=r>>>0,X(M().subarray(r,r+e))}var E=null;
function M(){return(E===null||E.byteLength===0)&&(E=new Uint8Array(i.w.buffer)),E}function I(r,e){try{return r.apply(this,e)}catch(t){let n=q(t);return i.I(n),i.
K.get(F)===W&&i.L(F),i.L(F=i.J()),W}}function P(r){return r==null}function A(r,e,t){if(t===void 0){let m=_.encode(r),x=e(m.length,1)>>>0;return M().subarray(x,x+
m.length).set(m),h=m.length,x}let n=r.length,c=e(n,1)>>>0,u=M(),s=0;for(;s<n;s++){let m=r.charCodeAt(s);if(m>127)break;u[c+s]=m}if(s!==n){s!==0&&(r=r.slice(s)),
c=t(c,n,n=s+r.length*3,1)>>>0;let m=M().subarray(c+s,c+n),x=_.encodeInto(r,m);s+=x.written,c=t(c,n,s,1)>>>0}return h=s,c}function C(r){let e=i.K.get(r);return i.
L(r),e}var O=new o("utf-8",{ignoreBOM:!0});O.decode();var H=2146435072,j=0;function X(r){return j+=r.length,j>=H&&(O=new o("utf-8",{ignoreBOM:!0}),O.decode(),j=
r.length),O.decode(r)}var _=new a;"encodeInto"in _||(_.encodeInto=function(r,e){let t=_.encode(r);return e.set(t),{read:r.length,written:t.length}});var h=0,Y,$,
i;function Q(r,e){return $=r,i=r.exports,Y=e,g=null,E=null,i.M(),i}var W={},F=0;return k={imports:N,start:Q,functions:{checkFetch:L,connectionError:K,connectionKey:R,
connectionValue:J,projectError:U,timeoutError:z}},k}var T;function Z(o){T=o}function S(){let o=typeof T=="function"?T():T;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(G):G(o)}function G(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}import{textDecoder as ee,textEncoder as te}from"../shared.mjs";import{toldBy as ne}from"../shared.mjs";import{propertyOf as re,textOf as oe,typeOf as ce}from"../shared.mjs";
import{Instance as ie}from"../shared.mjs";import{Loader as ue}from"../shared.mjs";var D=new ue(S,()=>{let o={TextDecoder:ee(),TextEncoder:te(),propertyOf:re,textOf:oe,
toldBy:ne,typeOf:ce,errorOf:se,causeOf:fe,typed:ae};return new ie(B(o),()=>{})});function se(o,a,f,d,l){return{code:o,message:a,...f&&{field:f},retryable:d,...l&&
{cause:l}}}function fe(o,a,f){return{name:o,message:a,...f&&{code:f}}}function ae(o,a,f){return f?{type:a,[f]:o}:{...o,type:a}}import{errorData as me,PredefinedConnectionError as pe}from"../shared.mjs";async function ye(o,a,f){let d=he(f);try{await void 0;let l=await D.instance();return l.
run("checkFetch",o,a,d),await be(d.timeout,we(l,o,a,d),()=>l.run("timeoutError",d))}catch(l){throw new pe(me(l))}}function he(o){try{return de(o)===le?{...o}:o}catch{
return o}}async function be(o,a,f){if(o==null)return a;let d={},l,b=new Promise(v=>l=setTimeout(v,o,d)),w=await Promise.race([a,b]).finally(()=>clearTimeout(l));
if(w===d)throw f();return w}async function we(o,a,f,d){let l=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{l=await f.externalId()}catch(v){throw o.
run("projectError",v)}let b=o.run("connectionKey",d,l),w;try{w=await a.get(b)}catch(v){throw o.run("connectionError",b,v)}return o.run("connectionValue",d,b,w)}export{Se as PredefinedConnectionError,ye as fetchConnection,Z as init,Ge as isPredefinedConnectionError};
