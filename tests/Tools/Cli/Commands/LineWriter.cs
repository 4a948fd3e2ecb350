using System.Text;
using System.Threading.Channels;

namespace EShop.Cli.Commands;

/// <summary>An output whose lines can be waited for.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public ValueTask<string> ReadAsync(CancellationToken cancellationToken) => _lines.Reader.ReadAsync(cancellationToken);
}
