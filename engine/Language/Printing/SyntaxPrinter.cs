using System.Buffers;
using System.Text;

namespace Cacao.Language;

/// <summary>Prints syntax nodes in the canonical form of graphql-js's <c>print</c>.</summary>
public static class SyntaxPrinter
{
    /// <summary>The canonical text of a node, without a trailing line break.</summary>
    public static string Print(SyntaxNode node)
    {
        var printer = new NodePrinter();
        printer.Print(node);
        return printer.Writer.ToStringAndDispose();
    }

    /// <summary>Writes the canonical text of a node as UTF-8.</summary>
    public static void Print(SyntaxNode node, IBufferWriter<byte> output)
    {
        var printer = new NodePrinter();
        printer.Print(node);
        Encoding.UTF8.GetBytes(printer.Writer.Written, output);
        printer.Writer.Dispose();
    }

    /// <summary>The literal of a string, in quotes.</summary>
    public static string PrintString(string value)
    {
        var writer = new SyntaxWriter();
        writer.WriteString(value);
        return writer.ToStringAndDispose();
    }

    /// <summary>
    /// The shortest text with the same tokens. The text need not be a document: it may end anywhere, as long as its tokens are whole.
    /// </summary>
    public static string StripIgnored(string text) => IgnoredCharacters.Strip(text);
}
