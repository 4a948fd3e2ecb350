using System.Diagnostics;
using System.Globalization;

namespace EShop.Cli.Demo;

/// <summary>Says what happens and when, and keeps count of what was expected and did not.</summary>
internal sealed class Expectations(TextWriter output)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly Lock _lock = new();

    public int Held { get; private set; }

    public int Broken { get; private set; }

    public void Title(string text) => Write(string.Empty, text);

    public void Say(string text) => Write(Time(), text);

    public void That(bool condition, string expectation)
    {
        lock (_lock)
        {
            if (condition)
            {
                Held++;
            }
            else
            {
                Broken++;
            }
        }

        Write(Time(), (condition ? "ok      " : "BROKEN  ") + expectation);
    }

    public void Fail(string message)
    {
        lock (_lock)
        {
            Broken++;
        }

        Write(Time(), "BROKEN  " + message);
    }

    private string Time()
        => Stopwatch.GetElapsedTime(_started).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture).PadLeft(8) + " s  ";

    private void Write(string time, string text)
    {
        lock (_lock)
        {
            output.WriteLine(time + text);
        }
    }
}
