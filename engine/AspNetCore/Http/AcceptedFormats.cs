using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Cacao.AspNetCore;

/// <summary>What a client takes, by kind of response (GraphQL over HTTP, section 6.1).</summary>
/// <param name="Single">For one response; None when only streams are taken.</param>
/// <param name="Stream">For responses in parts; None when the client takes none.</param>
internal sealed record AcceptedFormats(ResponseFormat Single, ResponseFormat Stream)
{
    private static readonly AcceptedFormats s_default = new(ResponseFormat.GraphQLResponse, ResponseFormat.None);
    private static readonly AcceptedFormats s_json = new(ResponseFormat.Json, ResponseFormat.None);
    private static readonly AcceptedFormats s_any = new(ResponseFormat.Json, ResponseFormat.EventStream);
    private static readonly AcceptedFormats s_none = new(ResponseFormat.None, ResponseFormat.None);

    // Clients say the same with every request; what is said once is not worth a place.
    private const int MaxKnown = 128;
    private const int MaxKnownLength = 256;
    private static readonly ConcurrentDictionary<string, AcceptedFormats> s_known = new(StringComparer.Ordinal);

    /// <summary>
    /// True when the client reads responses in parts as they are sent here. A client that asks for another version of the format, or
    /// that takes anything, does not.
    /// </summary>
    public bool TakesParts { get; init; }

    /// <summary>True when nothing that the client takes can be given.</summary>
    public bool IsEmpty => Single == ResponseFormat.None && Stream == ResponseFormat.None;

    /// <summary>The format of errors that come before any response.</summary>
    public ResponseFormat Errors => Single == ResponseFormat.None ? ResponseFormat.GraphQLResponse : Single;

    public static AcceptedFormats Parse(StringValues header)
    {
        if (header.Count == 0)
        {
            return s_default;
        }

        if (header.Count == 1)
        {
            switch (header[0])
            {
                case "application/graphql-response+json":
                    return s_default;
                case "application/json":
                    return s_json;
                case "*/*":
                    return s_any;
            }

            if (header[0] is { Length: <= MaxKnownLength } text)
            {
                if (s_known.TryGetValue(text, out var known))
                {
                    return known;
                }

                var parsed = ParseList(header);
                return s_known.Count < MaxKnown ? s_known.GetOrAdd(text, parsed) : parsed;
            }
        }

        return ParseList(header);
    }

    private static AcceptedFormats ParseList(StringValues header)
    {
        if (!MediaTypeHeaderValue.TryParseList(header, out var types))
        {
            return s_none;
        }

        var single = ResponseFormat.None;
        var stream = ResponseFormat.None;
        foreach (var type in types.OrderByDescending(static t => t.Quality ?? 1))
        {
            if (type.Quality is 0)
            {
                continue;
            }

            switch (type.MediaType.Value)
            {
                case "application/graphql-response+json" or "application/*":
                    Take(ref single, ResponseFormat.GraphQLResponse);
                    break;
                case "application/json":
                    Take(ref single, ResponseFormat.Json);
                    break;
                case "text/event-stream" or "text/*":
                    Take(ref stream, ResponseFormat.EventStream);
                    break;
                case "multipart/mixed" or "multipart/*":
                    Take(ref stream, HasParameter(type, "subscriptionSpec") ? ResponseFormat.MultipartSubscription : ResponseFormat.MultipartMixed);
                    break;
                case "application/jsonl" or "application/x-ndjson":
                    Take(ref stream, ResponseFormat.JsonLines);
                    break;
                case "*/*":
                    Take(ref single, ResponseFormat.Json);
                    Take(ref stream, ResponseFormat.EventStream);
                    break;
            }
        }

        return new AcceptedFormats(single, stream) { TakesParts = TakesCurrentParts(types, stream) };
    }

    private static bool TakesCurrentParts(IList<MediaTypeHeaderValue> types, ResponseFormat stream)
    {
        if (stream is ResponseFormat.None or ResponseFormat.JsonLines)
        {
            return false;
        }

        foreach (var type in types)
        {
            // The format of 2022 puts data at paths; it knows no pending parts.
            if (HasParameter(type, "deferSpec"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasParameter(MediaTypeHeaderValue type, string name)
    {
        foreach (var parameter in type.Parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(ref ResponseFormat slot, ResponseFormat format)
    {
        if (slot == ResponseFormat.None)
        {
            slot = format;
        }
    }
}
