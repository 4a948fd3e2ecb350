using System.Buffers.Binary;

namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>Finds an answer's bytes in the responses it was made of: at each place the longest run that one of them has.</summary>
internal static class AnswerSlices
{
    private const int Shortest = 8;

    public static AnswerSlice[] Find(byte[] answer, byte[][] responses)
    {
        var places = Index(responses);
        var slices = new List<AnswerSlice>();
        var start = 0;
        var position = 0;
        while (position < answer.Length)
        {
            var best = Longest(answer.AsSpan(position), responses, places);
            if (best.Length < Shortest)
            {
                position++;
                continue;
            }

            AddOwn(slices, start, position);
            slices.Add(best);
            start = position += best.Length;
        }

        AddOwn(slices, start, answer.Length);
        return [.. slices];
    }

    private static Dictionary<ulong, List<(int Response, int Start)>> Index(byte[][] responses)
    {
        var places = new Dictionary<ulong, List<(int, int)>>();
        for (var i = 0; i < responses.Length; i++)
        {
            for (var start = 0; start + Shortest <= responses[i].Length; start++)
            {
                var key = BinaryPrimitives.ReadUInt64LittleEndian(responses[i].AsSpan(start));
                (places.TryGetValue(key, out var known) ? known : places[key] = []).Add((i, start));
            }
        }

        return places;
    }

    private static AnswerSlice Longest(ReadOnlySpan<byte> rest, byte[][] responses, Dictionary<ulong, List<(int Response, int Start)>> places)
    {
        var best = default(AnswerSlice);
        if (rest.Length >= Shortest && places.TryGetValue(BinaryPrimitives.ReadUInt64LittleEndian(rest), out var candidates))
        {
            foreach (var (response, start) in candidates)
            {
                var length = rest.CommonPrefixLength(responses[response].AsSpan(start));
                if (length > best.Length)
                {
                    best = new AnswerSlice(response, start, length);
                }
            }
        }

        return best;
    }

    private static void AddOwn(List<AnswerSlice> slices, int start, int end)
    {
        if (end > start)
        {
            slices.Add(new AnswerSlice(-1, start, end - start));
        }
    }
}
