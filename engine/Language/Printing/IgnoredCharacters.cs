using System.Buffers;
using System.Text;

namespace Cacao.Language;

/// <summary>Takes out what the grammar ignores: spaces, line breaks, commas and comments.</summary>
internal static class IgnoredCharacters
{
    public static string Strip(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(text.Length * Utf8Text.MaxBytesPerChar);

        try
        {
            var length = Utf8Text.FromUtf16(text, buffer);
            return Strip(text, new Utf8GraphQLReader(buffer.AsSpan(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Strip(string text, Utf8GraphQLReader reader)
    {
        var writer = new SyntaxWriter();
        var lastIsWord = false;
        reader.Read();

        while (reader.Kind != TokenKind.EndOfFile)
        {
            var isWord = !reader.Kind.IsPunctuator();

            // Only words can run into each other, and a spread into a number in front of it.
            if (lastIsWord && (isWord || reader.Kind == TokenKind.Spread))
            {
                writer.Write(' ');
            }

            if (reader.Kind == TokenKind.BlockString)
            {
                writer.WriteBlockString(reader.GetString(), minimize: true);
            }
            else
            {
                writer.Write(text.AsSpan(reader.Start, reader.End - reader.Start));
            }

            lastIsWord = isWord;
            reader.Read();
        }

        return writer.ToStringAndDispose();
    }
}
