using System.Text.Json;

namespace Cacao.Language.Conformance;

internal static class ExpectedSyntaxError
{
    /// <summary>Runs what must fail and compares message and place.</summary>
    public static void Check(JsonElement error, Action action)
    {
        var exception = Assert.Throws<SyntaxException>(action);
        Assert.Equal(error.GetProperty("message").GetString(), exception.Message);
        var location = error.GetProperty("locations")[0];

        Assert.Equal(
            (location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()),
            (exception.Location.Line, exception.Location.Column));
    }
}
