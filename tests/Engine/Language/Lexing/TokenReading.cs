namespace Cacao.Language;

internal static class TokenReading
{
    /// <summary>Every token of a text, with the end of the file.</summary>
    public static List<ReadToken> ReadAll(string source)
    {
        var buffer = new byte[source.Length * Utf8Text.MaxBytesPerChar];
        var length = Utf8Text.FromUtf16(source, buffer);
        var reader = new Utf8GraphQLReader(buffer.AsSpan(0, length));
        var tokens = new List<ReadToken>();

        do
        {
            reader.Read();

            var value = reader.Kind switch
            {
                TokenKind.Name or TokenKind.Int or TokenKind.Float => reader.GetText(),
                TokenKind.String or TokenKind.BlockString => reader.GetString(),
                _ => null,
            };

            tokens.Add(new ReadToken(reader.Kind, reader.Start, reader.End, reader.Line, reader.Column, value));
        }
        while (reader.Kind != TokenKind.EndOfFile);

        return tokens;
    }
}
