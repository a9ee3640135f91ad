import{isPredefinedConnectionError as Be,PredefinedConnectionError as Ge}from"../shared.mjs";import{OBJECT as ae,typeOf as le}from"../shared.mjs";function B({TextDecoder:o,TextEncoder:a,causeOf:f,errorOf:d,propertyOf:l,textOf:b,toldBy:w,typeOf:v,typed:V}){let k;function L(r,e,t){let n=i.y(r,e,t);if(n[1])throw P(
n[0])}function K(r,e){let t,n;try{let s=i.z(r,e);var c=s[0],u=s[1];if(s[3])throw c=0,u=0,P(s[2]);return t=c,n=u,p(c,u)}finally{i.H(t,n,1)}}function R(r,e,t){let n=A(
e,i.F,i.G),c=h,u=i.A(r,n,c,t);if(u[2])throw P(u[1]);return P(u[0])}function J(r,e){var t=C(r)?0:A(r,i.F,i.G),n=h;return i.B(t,n,e)}function U(r){let e=i.C(r);if(e[2])
throw P(e[1]);return P(e[0])}function z(){return{__proto__:null,a:{__proto__:null,r:function(e){return!e},s:function(e,t){return e===t},t:function(e,t){let n=t,
c=typeof n=="number"?n:void 0;y().setFloat64((e>>>0)+8,C(c)?0:c,!0),y().setInt32((e>>>0)+0,!C(c),!0)},u:function(e,t){let n=t,c=typeof n=="string"?n:void 0;var u=C(
c)?0:A(c,i.F,i.G),s=h;y().setInt32((e>>>0)+4,s,!0),y().setInt32((e>>>0)+0,u,!0)},q:function(e,t){throw new Error(p(e,t))},m:function(e,t,n,c,u,s){return f(p(e,t),
p(n,c),u===0?void 0:p(u,s))},i:function(e,t){let n=t.code;var c=C(n)?0:A(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},e:function(){
return I(function(e){return Object.entries(e)},arguments)},n:function(e,t,n,c,u,s,m,g){return d(p(e,t),p(n,c),u===0?void 0:p(u,s),m!==0,g)},b:function(e,t){return e[t>>>
0]},c:function(e,t){return e[t>>>0]},j:function(e){return e.hasCause},o:function(){return I(function(e){return Object.keys(e)},arguments)},d:function(e){return e.
length},h:function(e,t){let n=t.message,c=A(n,i.F,i.G),u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},g:function(e,t){let n=t.name,c=A(n,i.F,i.G),
u=h;y().setInt32((e>>>0)+4,u,!0),y().setInt32((e>>>0)+0,c,!0)},l:function(e,t,n){return l(e,p(t,n))},p:function(e,t,n,c){let u=b(t,p(n,c));var s=C(u)?0:A(u,i.F,
i.G),m=h;y().setInt32((e>>>0)+4,m,!0),y().setInt32((e>>>0)+0,s,!0)},f:function(e){return w(e)},k:function(e){return v(e)},a:function(){return I(function(e,t,n,c,u){
return V(e,p(t,n),c===0?void 0:p(c,u))},arguments)},w:function(e,t){return p(e,t)},v:function(){let e=i.K;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.
set(1026,!0),e.set(1027,!1)}}}}function N(r){let e=i.J();return i.K.set(e,r),e}var x=null;function y(){return(x===null||x.buffer.detached===!0||x.buffer.detached===
void 0&&x.buffer!==i.x.buffer)&&(x=new DataView(i.x.buffer)),x}function p(r,e){return r=r>>>0,H(O().subarray(r,r+e))}var E=null;function O(){return(E===null||E.
byteLength===0)&&(E=new Uint8Array(i.x.buffer)),E}function I(r,e){try{return r.apply(this,e)}catch(t){let n=N(t);return i.I(n),i.K.get(j)===W&&i.L(j),i.L(j=i.J()),
W}}function C(r){return r==null}function A(r,e,t){if(t===void 0){let m=M.encode(r),g=e(m.length,1)>>>0;return O().subarray(g,g+m.length).set(m),h=m.length,g}let n=r.
length,c=e(n,1)>>>0,u=O(),s=0;for(;s<n;s++){let m=r.charCodeAt(s);if(m>127)break;u[c+s]=m}if(s!==n){s!==0&&(r=r.slice(s)),c=t(c,n,n=s+r.length*3,1)>>>0;let m=O().
subarray(c+s,c+n),g=M.encodeInto(r,m);s+=g.written,c=t(c,n,s,1)>>>0}return h=s,c}function P(r){let e=i.K.get(r);return i.L(r),e}var T=new o("utf-8",{ignoreBOM:!0});
T.decode();var q=2146435072,F=0;function H(r){return F+=r.length,F>=q&&(T=new o("utf-8",{ignoreBOM:!0}),T.decode(),F=r.length),T.decode(r)}var M=new a;"encodeIn\
to"in M||(M.encodeInto=function(r,e){let t=M.encode(r);return e.set(t),{read:r.length,written:t.length}});var h=0,X,Y,i;function $(r,e){return Y=r,i=r.exports,X=
e,x=null,E=null,i.M(),i}var W={},j=0;return k={imports:z,start:$,functions:{checkFetch:L,connectionKey:K,connectionValue:R,contextError:J,timeoutError:U}},k}var _;function Q(o){_=o}function S(){let o=typeof _=="function"?_():_;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(G):G(o)}function G(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}import{textDecoder as Z,textEncoder as ee}from"../shared.mjs";import{toldBy as te}from"../shared.mjs";import{propertyOf as ne,textOf as re,typeOf as oe}from"../shared.mjs";
import{Instance as ce}from"../shared.mjs";import{Loader as ie}from"../shared.mjs";var D=new ie(S,()=>{let o={TextDecoder:Z(),TextEncoder:ee(),propertyOf:ne,textOf:re,
toldBy:te,typeOf:oe,errorOf:ue,causeOf:se,typed:fe};return new ce(B(o),()=>{})});function ue(o,a,f,d,l){return{code:o,message:a,...f&&{field:f},retryable:d,...l&&
{cause:l}}}function se(o,a,f){return{name:o,message:a,...f&&{code:f}}}function fe(o,a,f){return f?{type:a,[f]:o}:{...o,type:a}}import{errorData as de,PredefinedConnectionError as me}from"../shared.mjs";async function pe(o,a,f){let d=ye(f);try{await void 0;let l=await D.instance();return l.
run("checkFetch",o,a,d),await he(d.timeout,be(l,o,a,d),()=>l.run("timeoutError",d))}catch(l){throw new me(de(l))}}function ye(o){try{return le(o)===ae?{...o}:o}catch{
return o}}async function he(o,a,f){if(o==null)return a;let d={},l,b=new Promise(v=>l=setTimeout(v,o,d)),w=await Promise.race([a,b]).finally(()=>clearTimeout(l));
if(w===d)throw f();return w}async function be(o,a,f,d){let l=f;if(typeof f=="object"&&f!==null||typeof f=="function")try{l=await f.externalId()}catch(v){throw o.
run("contextError",void 0,v)}let b=o.run("connectionKey",d,l),w;try{w=await a.get(b)}catch(v){throw o.run("contextError",b,v)}return o.run("connectionValue",d,b,
w)}export{Ge as PredefinedConnectionError,pe as fetchConnection,Q as init,Be as isPredefinedConnectionError};
