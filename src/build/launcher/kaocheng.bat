@echo off
rem Starts Kaocheng on a Java 25 or newer that it finds by itself.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "KAOCHENG_FOLDER=%%~fI"
set "KAOCHENG_JAVA="

if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined KAOCHENG_JAVA for %%I in (java.exe) do call :consider "%%~$PATH:I"
if not defined KAOCHENG_JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*") do call :consider "%%~D\bin\java.exe"
if not defined KAOCHENG_JAVA for /d %%D in ("%ProgramFiles%\Java\*") do call :consider "%%~D\bin\java.exe"
if not defined KAOCHENG_JAVA for /d %%D in ("%ProgramFiles%\Microsoft\jdk-*") do call :consider "%%~D\bin\java.exe"
if not defined KAOCHENG_JAVA for /d %%D in ("%ProgramFiles%\Zulu\*") do call :consider "%%~D\bin\java.exe"
if not defined KAOCHENG_JAVA for /d %%D in ("%LocalAppData%\Programs\Eclipse Adoptium\*") do call :consider "%%~D\bin\java.exe"
if not defined KAOCHENG_JAVA goto :missing

rem Without a command the window opens, which alone needs the modules of JavaFX. It must not stand still while
rem garbage is collected; Windows before 1803 does not have that collector.
set "KAOCHENG_COLLECTOR=-XX:+UseZGC"
if "%~1"=="" "%KAOCHENG_JAVA%" %KAOCHENG_COLLECTOR% -version >nul 2>nul || set "KAOCHENG_COLLECTOR=-XX:+UseG1GC"
if "%~1"=="" (
  "%KAOCHENG_JAVA%" %KAOCHENG_COLLECTOR% -XX:-HeapDumpOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED,javafx.graphics --module-path "%KAOCHENG_FOLDER%\lib\window" --add-modules javafx.controls "-Dkaocheng.home=%KAOCHENG_FOLDER%" -classpath "%KAOCHENG_FOLDER%\lib\kaocheng.jar" kaocheng.Main
  goto :ended
)
"%KAOCHENG_JAVA%" -XX:+UseParallelGC -XX:-HeapDumpOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED "-Dkaocheng.home=%KAOCHENG_FOLDER%" -classpath "%KAOCHENG_FOLDER%\lib\kaocheng.jar" kaocheng.Main %*
:ended
exit /b %ERRORLEVEL%

rem Takes a java.exe when its feature number is 25 or more; Java 8 calls itself 1.8.
:consider
if not exist "%~1" exit /b 0
set "KAOCHENG_FEATURE="
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do if not defined KAOCHENG_FEATURE for /f "tokens=1 delims=.-+" %%F in ("%%~V") do set "KAOCHENG_FEATURE=%%F"
if not defined KAOCHENG_FEATURE exit /b 0
if %KAOCHENG_FEATURE% GEQ 25 set "KAOCHENG_JAVA=%~1"
exit /b 0

:missing
for /f "tokens=2 delims=:." %%C in ('chcp') do set "KAOCHENG_CODEPAGE=%%C"
chcp 65001 >nul
>&2 echo 考成需要 Java 25 或更新版本，本机没有找到。请从 https://adoptium.net 安装 Temurin 25，或将环境变量 JAVA_HOME 指向已有的 JDK 25 目录。
>&2 echo Kaocheng needs Java 25 or newer, and none was found. Install Temurin 25 from https://adoptium.net, or set JAVA_HOME to the folder of a JDK 25.
chcp %KAOCHENG_CODEPAGE% >nul
exit /b 3
