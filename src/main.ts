// Every name that Sheets may see: what the menu and the pages run, and the custom functions with their help.
import "./globals/menu";
import "./globals/targets";
import "./globals/marks";
import "./globals/progress-and-risk";
import "./globals/register";
import "./globals/results";
import "./globals/indicators";
