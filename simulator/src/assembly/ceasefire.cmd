@echo off
rem Starts the simulator from an unpacked zip: nothing is built, nothing is fetched.
setlocal DisableDelayedExpansion
rem The dot keeps the backslash that the folder ends with from escaping the quote behind it.
set "CEASEFIRE_FOLDER=%~dp0."
set "CEASEFIRE_JAVA=java"
if defined JAVA_HOME set "CEASEFIRE_JAVA=%JAVA_HOME%\bin\java.exe"
"%CEASEFIRE_JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo There is no Java that starts. Maybe install Java 17 or newer, or set JAVA_HOME to where it is. 1>&2
    exit /b 2
)
"%CEASEFIRE_JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -Dceasefire.home="%CEASEFIRE_FOLDER%" -Dceasefire.terminal=false -jar "%CEASEFIRE_FOLDER%\program\simulator-0.1.0.jar" %*
exit /b %errorlevel%
