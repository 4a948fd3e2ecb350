using System.Xml.Linq;

namespace EShop.Cli.Testing;

/// <summary>Reads the result file that the test runner writes.</summary>
internal static class TrxFile
{
    private static readonly XNamespace s_trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestOutcome Read(string project, string path)
    {
        var results = XDocument.Load(path).Descendants(s_trx + "UnitTestResult").ToArray();
        return new TestOutcome(project)
        {
            Passed = results.Count(result => Outcome(result) == "Passed"),
            Failures = results
                .Where(result => Outcome(result) is not ("Passed" or "NotExecuted"))
                .Select(result => new FailedTest(Name(result), Text(result, "Message") + "\n" + Text(result, "StackTrace")))
                .ToArray(),
            Skips = results
                .Where(result => Outcome(result) == "NotExecuted")
                .Select(result => new SkippedTest(Name(result), Text(result, "Message")))
                .ToArray()
        };
    }

    private static string? Outcome(XElement result) => (string?)result.Attribute("outcome");

    private static string Name(XElement result) => (string?)result.Attribute("testName") ?? "?";

    private static string Text(XElement result, string element)
        => result.Descendants(s_trx + element).FirstOrDefault()?.Value.Trim() ?? string.Empty;
}
