@echo off
rem Starts the preview by a double-click; the window stays open when there is something to read. Options go to
rem leerscan serve.
setlocal DisableDelayedExpansion
title Leerscan

rem Windows shows what is in a zip file as if it were a folder, and then starts this file alone.
if not exist "%~dp0leerscan.cmd" (
    echo Pak eerst het hele zipbestand uit: klik er met rechts op en kies "Alles uitpakken".
    echo Start Leerscan daarna vanuit de uitgepakte map.
    pause
    exit /b 1
)

call "%~dp0leerscan.cmd" serve %*
set "RESULT=%errorlevel%"
rem 130 is Ctrl+C, which is no problem.
if not "%RESULT%"=="0" if not "%RESULT%"=="130" pause
exit /b %RESULT%
