using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Writes the body of a call: one request, or an array for a batch. Texts are JSON already.</summary>
internal static class HttpRequestBody
{
    public static PooledBuffer Write(SourceSchemaRequest request)
    {
        var body = new PooledBuffer(1024);
        if (request.Operations.Count == 1)
        {
            Write(request.Operations[0], body);
            return body;
        }

        body.Write((byte)'[');
        for (var i = 0; i < request.Operations.Count; i++)
        {
            if (i > 0)
            {
                body.Write((byte)',');
            }

            Write(request.Operations[i], body);
        }

        body.Write((byte)']');
        return body;
    }

    private static void Write(SourceOperation operation, PooledBuffer body)
    {
        body.Write("{\"query\":"u8);
        body.Write(operation.TextJson.Span);
        var variables = operation.Variables.Span;
        if (!variables.SequenceEqual("{}"u8))
        {
            body.Write(",\"variables\":"u8);
            body.Write(variables);
        }

        body.Write((byte)'}');
    }
}
