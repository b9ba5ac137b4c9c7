@echo off
rem Starts Leerscan on Windows: leerscan build
rem
rem Builds the program first where it is missing or older than its sources. What is handed out has no sources: there
rem the program stands beside this script, in the folder program. Paths given on the command line are relative to the
rem folder you are in; without them the folders beside this script are used, wherever you are.
setlocal DisableDelayedExpansion

rem Leerscan speaks UTF-8.
chcp 65001 >nul

rem The dot keeps the last backslash from escaping a quote.
set "HOME_FOLDER=%~dp0."
set "POM=%~dp0pom.xml"
set "SOURCES=%~dp0src\main"
set "PROGRAM=%~dp0target\program"
if not exist "%POM%" set "PROGRAM=%~dp0program"
set "JAR=%PROGRAM%\leerscan.jar"

rem Windows shows what is in a zip file as if it were a folder, and then starts this file alone.
if not exist "%POM%" if not exist "%JAR%" (
    echo leerscan: naast dit bestand ontbreekt de map "program". Pak het hele zipbestand uit en probeer het opnieuw. 1>&2
    exit /b 1
)

rem Handed out with a Java of its own, it needs no other, and there is nothing to find out.
set "JAVA_PROGRAM=%~dp0java\bin\java.exe"
if exist "%JAVA_PROGRAM%" goto :start

set "JAVA_PROGRAM="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_PROGRAM=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_PROGRAM for %%J in (java.exe) do set "JAVA_PROGRAM=%%~$PATH:J"
if not defined JAVA_PROGRAM (
    echo leerscan: Leerscan heeft Java 17 of nieuwer nodig, en op deze computer is geen Java gevonden. 1>&2
    goto :needs_java
)

rem One PowerShell for both questions, since each start takes a while. It reads the names from the environment, so that
rem no sign in a name can be misread. 0: up to date, 3: to be built, 4: Java is too old.
powershell -NoProfile -ExecutionPolicy Bypass -Command "$said = & $env:JAVA_PROGRAM -version 2>&1 | Out-String; if (-not ($said -match 'version .(1\.)?(\d+)') -or [int]$Matches[2] -lt 17) { exit 4 }; if (-not (Test-Path -LiteralPath $env:JAR)) { exit 3 }; if (-not (Test-Path -LiteralPath $env:POM)) { exit 0 }; $built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $parts = @(Get-Item -LiteralPath $env:POM) + @(Get-ChildItem -LiteralPath $env:SOURCES -Recurse -Force); foreach ($part in $parts) { if ($part.LastWriteTimeUtc -gt $built) { exit 3 } }; exit 0"
if errorlevel 5 goto :no_powershell
if errorlevel 4 goto :old_java
if errorlevel 3 goto :build
if errorlevel 1 goto :no_powershell
goto :start

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo leerscan: het programma moet eerst worden gebouwd, en daarvoor is Maven nodig ^(https://maven.apache.org^). 1>&2
    echo leerscan: Installeer Maven 3.8 of nieuwer en probeer het opnieuw. 1>&2
    exit /b 1
)
echo leerscan: het programma wordt gebouwd; dat duurt even en gebeurt alleen na een wijziging. 1>&2
call mvn -q -B -Dstyle.color=never -f "%POM%" -Dleerscan.program -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    echo leerscan: het bouwen van het programma is mislukt; hierboven staat waarom. 1>&2
    exit /b 1
)

:start
"%JAVA_PROGRAM%" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData -Xlog:disable "-Dleerscan.home=%HOME_FOLDER%" -cp "%JAR%" nl.leerscan.Main %*
exit /b %errorlevel%

:old_java
echo leerscan: Leerscan heeft Java 17 of nieuwer nodig; deze is ouder: "%JAVA_PROGRAM%" 1>&2
:needs_java
echo leerscan: Installeer Java (een JDK, bijvoorbeeld van https://adoptium.net) en probeer het opnieuw. 1>&2
exit /b 1

:no_powershell
rem Some organisations allow no PowerShell. Where there is nothing to build it was only asked how old Java is.
if not exist "%POM%" goto :start
echo leerscan: PowerShell kon niet nagaan of het programma nog actueel is. 1>&2
exit /b 1
