using System.Text;
using Xunit;

namespace Snapshooter.Xunit;

/// <summary>
/// A missing snapshot is written, unless the run is strict; a different result goes to <c>__mismatch__</c> for a diff.
/// </summary>
internal static class SnapshotComparer
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Compare(object? result, SnapshotLocation location, Func<MatchOptions, MatchOptions>? configure)
    {
        var options = new MatchOptions();
        options = configure?.Invoke(options) ?? options;
        var actual = SnapshotText.Of(result);

        if (!File.Exists(location.Accepted) || SnapshotMode.Update)
        {
            Assert.False(
                SnapshotMode.Strict,
                $"There is no snapshot {location.Accepted}, and a strict run accepts none. The result was:\n{actual}");
            Write(location.Accepted, actual);
            DropMismatch(location);
            return;
        }

        var expected = SnapshotText.Normalize(File.ReadAllText(location.Accepted));
        if (SnapshotText.Without(expected, options.Ignored) == SnapshotText.Without(actual, options.Ignored))
        {
            DropMismatch(location);
            return;
        }

        Write(location.Mismatch, actual);
        Assert.Fail($"The result differs from {location.Accepted}; it is kept in {location.Mismatch}.\n{FirstDifference(expected, actual)}");
    }

    private static void DropMismatch(SnapshotLocation location)
    {
        if (File.Exists(location.Mismatch))
        {
            File.Delete(location.Mismatch);
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, s_utf8);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        var text = new StringBuilder().Append("From line ").Append(line + 1).Append(" on:\n");
        Append(text, '-', left, line);
        Append(text, '+', right, line);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, string[] lines, int from)
    {
        foreach (var line in lines.Skip(from).Take(12))
        {
            text.Append(sign).Append(' ').Append(line).Append('\n');
        }
    }
}
