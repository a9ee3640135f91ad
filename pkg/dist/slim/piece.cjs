var x=require("../shared.cjs");var k=require("../shared.cjs");function R({TextDecoder:o,TextEncoder:a,causeOf:f,errorOf:l,propertyOf:d,textOf:b,toldBy:w,typeOf:v,typed:X}){let L;function Y(r,e,t){let n=i.x(r,e,t);if(n[1])throw P(
n[0])}function $(r,e){let t=g(r,i.F,i.G),n=h;return i.y(t,n,e)}function Q(r,e){let t,n;try{let s=i.z(r,e);var c=s[0],u=s[1];if(s[3])throw c=0,u=0,P(s[2]);return t=
c,n=u,p(c,u)}finally{i.H(t,n,1)}}function Z(r,e,t){let n=g(e,i.F,i.G),c=h,u=i.A(r,n,c,t);if(u[2])throw P(u[1]);return P(u[0])}function ee(r){return i.B(r)}function te(r){
let e=i.C(r);if(e[2])throw P(e[1]);return P(e[0])}function ne(){return{__proto__:null,a:{__proto__:null,q:function(e){return!e},r:function(e,t){return e===t},s:function(e,t){
let n=t,c=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,M(c)?0:c,!0),y().setInt32((e>>>0)+0,!M(c),!0)},t:function(e,t){let n=t,c=typeof n=="string"?n:void 0;
var u=M(c)?0:g(c,i.F,i.G),s=h;y().setInt32((e>>>0)+4,s,!0),y().setInt32((e>>>0)+0,u,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,t){throw new Error(p(
e,t))},m:function(e,t,n,c,u,s){return f(p(e,t),p(n,c),u===0?void 0:p(u,s))},i:function(e,t){let n=t.code;var c=M(n)?0:g(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,
!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){return B(function(e){return Object.entries(e)},arguments)},n:function(e,t,n,c,u,s,m,A){return l(p(e,t),p(n,c),u===
0?void 0:p(u,s),m!==0,A)},b:function(e,t){return e[t>>>0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return B(function(e){return Object.
keys(e)},arguments)},d:function(e){return e.length},h:function(e,t){let n=t.message,c=g(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},
g:function(e,t){let n=t.name,c=g(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,n){return d(e,p(t,n))},p:function(e,t,n,c){
let u=b(t,p(n,c));var s=M(u)?0:g(u,i.F,i.G),m=h;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,s,!0)},f:function(e){return w(e)},k:function(e){return v(e)},
a:function(){return B(function(e,t,n,c,u){return X(e,p(t,n),c===0?void 0:p(c,u))},arguments)},v:function(e,t){return p(e,t)},u:function(){let e=i.K;e.set(0,void 0),
e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function re(r){let e=i.J();return i.K.set(e,r),e}var C=null;function y(){return(C===null||C.
buffer.detached===!0||C.buffer.detached===void 0&&C.buffer!==i.w.buffer)&&(C=new DataView(i.w.buffer)),C}function p(r,e){return r=r>>>0,ce(T().subarray(r,r+e))}
var _=null;function T(){return(_===null||_.byteLength===0)&&(_=new Uint8Array(i.w.buffer)),_}function B(r,e){try{return r.apply(this,e)}catch(t){let n=re(t);return i.
I(n),i.K.get(S)===K&&i.L(S),i.L(S=i.J()),K}}function M(r){return r==null}function g(r,e,t){if(t===void 0){let m=O.encode(r),A=e(m.length,1)>>>0;return T().subarray(
A,A+m.length).set(m),h=m.length,A}let n=r.length,c=e(n,1)>>>0,u=T(),s=0;for(;s<n;s++){let m=r.charCodeAt(s);if(m>127)break;u[c+s]=m}if(s!==n){s!==0&&(r=r.slice(
s)),c=t(c,n,n=s+r.length*3,1)>>>0;let m=T().subarray(c+s,c+n),A=O.encodeInto(r,m);s+=A.written,c=t(c,n,s,1)>>>0}return h=s,c}function P(r){let e=i.K.get(r);return i.
L(r),e}var j=new o("utf-8",{ignoreBOM:!0});j.decode();var oe=2146435072,G=0;function ce(r){return G+=r.length,G>=oe&&(j=new o("utf-8",{ignoreBOM:!0}),j.decode(),
G=r.length),j.decode(r)}var O=new a;"encodeInto"in O||(O.encodeInto=function(r,e){let t=O.encode(r);return e.set(t),{read:r.length,written:t.length}});var h=0,ie,
ue,i;function se(r,e){return ue=r,i=r.exports,ie=e,C=null,_=null,i.M(),i}var K={},S=0;return L={imports:ne,start:se,functions:{checkFetch:Y,connectionError:$,connectionKey:Q,
connectionValue:Z,projectError:ee,timeoutError:te}},L}var I;function D(o){I=o}function U(){let o=typeof I=="function"?I():I;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(J):J(o)}function J(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}var F=require("../shared.cjs"),z=require("../shared.cjs"),E=require("../shared.cjs"),N=require("../shared.cjs"),q=require("../shared.cjs"),H=new q.Loader(U,()=>{
let o={TextDecoder:(0,F.textDecoder)(),TextEncoder:(0,F.textEncoder)(),propertyOf:E.propertyOf,textOf:E.textOf,toldBy:z.toldBy,typeOf:E.typeOf,errorOf:fe,causeOf:ae,
typed:de};return new N.Instance(R(o),()=>{})});function fe(o,a,f,l,d){return{code:o,message:a,...f&&{field:f},retryable:l,...d&&{cause:d}}}function ae(o,a,f){return{
name:o,message:a,...f&&{code:f}}}function de(o,a,f){return f?{type:a,[f]:o}:{...o,type:a}}var W=require("../shared.cjs");async function V(o,a,f){let l=le(f);try{await void 0;let d=await H.instance();return d.run("checkFetch",o,a,l),await me(l.timeout,
pe(d,o,a,l),()=>d.run("timeoutError",l))}catch(d){throw new W.PredefinedConnectionError((0,W.errorData)(d))}}function le(o){try{return(0,k.typeOf)(o)===k.OBJECT?
{...o}:o}catch{return o}}async function me(o,a,f){if(o==null)return a;let l={},d,b=new Promise(v=>d=setTimeout(v,o,l)),w=await Promise.race([a,b]).finally(()=>clearTimeout(
d));if(w===l)throw f();return w}async function pe(o,a,f,l){let d=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{d=await f.externalId()}catch(v){throw o.
run("projectError",v)}let b=o.run("connectionKey",l,d),w;try{w=await a.get(b)}catch(v){throw o.run("connectionError",b,v)}return o.run("connectionValue",l,b,w)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=x.PredefinedConnectionError;exports.fetchConnection=V;exports.init=D;exports.
isPredefinedConnectionError=x.isPredefinedConnectionError;
