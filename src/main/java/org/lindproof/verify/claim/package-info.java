/** What is known about a claim before it is judged: its derivation, meanings and engines. */
package org.lindproof.verify.claim;
