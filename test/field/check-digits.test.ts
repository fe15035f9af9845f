import { describe, expect, it } from "vitest";
import {
  hasLuhnDigit,
  identityCheckCharacter,
  isIdentityNumber,
  isUscc,
  usccCheckCharacter,
} from "../../src/field/check-digits.ts";
import { amlRegime } from "../../src/field/aml-thresholds.ts";

describe("a unified social credit code", () => {
  it("ends in the character computed from the others", () => {
    expect(usccCheckCharacter("91350100M000100Y4Z")).toBe("3");
    expect(isUscc("91350100M000100Y4Z")).toBe(false);
    expect(isUscc("91350100M000100Y43")).toBe(true);
  });

  it("has 18 characters of its alphabet", () => {
    expect(isUscc("91350100M000100Y4")).toBe(false);
    expect(usccCheckCharacter("9135010OM000100Y43")).toBe(null);
    expect(usccCheckCharacter("9135")).toBe(null);
  });
});

describe("an identity number", () => {
  it("has a real day of birth and the check character", () => {
    expect(isIdentityNumber("11010519491231002X")).toBe(true);
    expect(isIdentityNumber("11010519491231002x")).toBe(true);
    expect(isIdentityNumber("110105194912310021")).toBe(false);
    expect(identityCheckCharacter("110105194912310021")).toBe("X");
    expect(identityCheckCharacter("1101051949123100")).toBe(null);
  });

  it("with a day that never was is none, whatever its check character", () => {
    const body = "11010519490230002";
    expect(isIdentityNumber(body + identityCheckCharacter(body))).toBe(false);
  });
});

describe("a card number", () => {
  it("ends in its Luhn digit", () => {
    expect(hasLuhnDigit("4539578763621486")).toBe(true);
    expect(hasLuhnDigit("4539578763621487")).toBe(false);
    expect(hasLuhnDigit("45395787x3621486")).toBe(false);
    expect(hasLuhnDigit("0")).toBe(false);
  });
});

describe("thresholds of large transactions", () => {
  it("are those of their day", () => {
    expect(amlRegime("2003-02-28")).toBe(null);
    expect(amlRegime("2007-02-28")?.limits.cash.cny).toBe(200_000);
    expect(amlRegime("2007-02-28")?.workdays).toBe(2);
    expect(amlRegime("2017-06-30")?.limits.cash.cny).toBe(200_000);
    expect(amlRegime("2017-07-01")?.limits.cash.cny).toBe(50_000);
    expect(amlRegime("2026-01-01")?.limits["person-abroad"]).toEqual({ cny: 200_000, usd: 10_000 });
  });
});
