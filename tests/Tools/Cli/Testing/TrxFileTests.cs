namespace EShop.Cli.Testing;

public sealed class TrxFileTests
{
    [Fact]
    public void Read_Should_CountAndExplain_When_FileHasEveryOutcome()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():n}.trx");
        File.WriteAllText(path, """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
              <UnitTestResult testName="A.passes" outcome="Passed" />
              <UnitTestResult testName="A.passes_too" outcome="Passed" />
              <UnitTestResult testName="A.fails" outcome="Failed"><Output><ErrorInfo><Message>1 is not 2</Message>
                <StackTrace>at A.fails()</StackTrace></ErrorInfo></Output></UnitTestResult>
              <UnitTestResult testName="A.waits" outcome="NotExecuted"><Output><ErrorInfo><Message>no data</Message></ErrorInfo></Output></UnitTestResult>
            </Results></TestRun>
            """);

        var outcome = TrxFile.Read("A.Tests", path);

        Assert.Equal(2, outcome.Passed);
        Assert.Equal([new FailedTest("A.fails", "1 is not 2\nat A.fails()")], outcome.Failures);
        Assert.Equal([new SkippedTest("A.waits", "no data")], outcome.Skips);
        File.Delete(path);
    }
}
