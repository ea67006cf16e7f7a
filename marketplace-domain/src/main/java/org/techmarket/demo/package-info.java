/**
 * How an installation began (安装与演示): with invented data to look around in, or empty for real work.
 * It may know every capability; nobody knows it.
 */
package org.techmarket.demo;
