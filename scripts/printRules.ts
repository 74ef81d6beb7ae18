import { rules } from "../src/rules";
import { ruleBook } from "./ruleBook";

process.stdout.write(ruleBook(rules));
